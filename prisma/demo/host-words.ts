/** What the demo's employers say of any placement, beside what is its own. */
export const hostWords = {
  learn: "How a team shares out its work, what each person did before, and which ways in there are.",
  halves: "both",
  dayTimes: "9.30am to 3pm, with lunch at noon",
  access: "Step-free entrance and toilets. Tell us what would help and we will arrange it.",
  send: "A visit beforehand, a quiet room and tasks in pictures.",
  supervision: "One named colleague stays with each pair of pupils all day.",
  safeguarding: "Pupils know whom to tell if something worries them. Doors stay open.",
  travel: "Five minutes from the station. We pay the fare where that helps.",
  riskNote: "Busy corridors at noon. Pupils are shown round first.",
};

/** How a host says it went, when it went well. */
export const toldWell = (pupils: number, byName: string) => ({
  byName,
  answers: {
    came: pupils,
    attended: "most",
    prepared: "partly",
    words:
      "They asked good questions and finished what they began. A list of names a week before would help.",
    again: "yes",
  },
});
