type Coming = {
  mode: string;
  hasInsurance: boolean;
  hasRiskAssessment: boolean;
  supervision: string | null;
  dayContactName: string | null;
};

/** What to see to before pupils come, in order: first what this offer still lacks. */
export function beforeTheFirstDay(offer: Coming): string[] {
  const lacking = [
    offer.hasInsurance ? "" : "Ask your insurer to confirm that your policy covers pupils, and tell the hub.",
    offer.hasRiskAssessment
      ? ""
      : "Go through your risk assessment with a young person in mind, and tell the hub.",
  ];
  return [
    ...lacking,
    "Ask the hub what any pupil needs: a health condition, an allergy, an adjustment.",
    "Tell the team who is coming, and who stands in for the supervisor.",
    offer.mode === "virtual"
      ? "Try the link, the sound and the screen from outside your own network."
      : "Send the hub the address, the entrance, what to wear and where to eat.",
    "Plan something real that pupils finish by the end.",
  ].filter(Boolean);
}

/** What to do on the day itself, in order. */
export const onTheFirstDay = ({ mode }: Pick<Coming, "mode">): string[] =>
  mode === "virtual"
    ? [
        "Greet each pupil by name and check that everyone can hear and be heard.",
        "Say what happens today, when the breaks are, and whom to write to.",
        "Tell the hub at once if a pupil does not appear.",
        "End with five minutes on what each pupil takes away.",
      ]
    : [
        "Meet pupils at the door, by name.",
        "Walk round: exits, toilets, first aid, and somewhere quiet to sit.",
        "Say what they must not touch, and what to do in a fire. Ask them to tell it back.",
        "Say whom to tell if something worries them.",
        "Ring the hub at once if a pupil does not come.",
        "End with five minutes on what each pupil takes away.",
      ];
