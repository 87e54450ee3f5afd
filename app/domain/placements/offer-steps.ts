import { type OfferStage, stageWords } from "./stages";

type Standing = {
  stage: OfferStage;
  hubName: string;
  submittedAt: string | Date | null;
  answeredAt: string | Date | null;
  reason: string | null;
  placements: readonly { createdAt: string | Date }[];
};

export type OfferStep = {
  name: string;
  state: "done" | "now" | "next" | "left";
  at?: string | Date;
  note?: string;
};

const road: readonly OfferStage[] = [
  "with_hub",
  "accepted",
  "matched",
  "confirmed",
  "under_way",
  "completed",
];

/** What is happening while an offer stands at a stage, for the employer. */
const meanwhile = (offer: Standing): string | undefined =>
  (
    ({
      with_hub: `${offer.hubName} reads it and answers. We write to you when it does.`,
      accepted: "The hub looks for a school. We write to you with its name and the dates.",
      matched: "A school has some of the places. The hub looks for schools for the rest.",
      confirmed: "The school and the dates are agreed.",
      under_way: "Pupils are with you.",
    }) as Partial<Record<OfferStage, string>>
  )[offer.stage];

/** How far an offer that ended early had come. */
const reached = ({ submittedAt, answeredAt, placements, stage }: Standing): number => {
  if (placements.length) return road.indexOf("matched") + 1;
  if (answeredAt && stage !== "declined") return road.indexOf("accepted") + 1;
  return submittedAt ? 1 : 0;
};

const names = { ...stageWords, with_hub: "Sent to the hub" } satisfies Record<OfferStage, string>;

/** The road of an offer from the hub to the last day: what is done, where it is, what comes; or where it stopped and why. */
export function offerSteps(offer: Standing): OfferStep[] {
  const when: Partial<Record<OfferStage, string | Date | null>> = {
    with_hub: offer.submittedAt,
    accepted: offer.answeredAt,
    matched: offer.placements[0]?.createdAt ?? null,
  };
  const step = (stage: OfferStage, state: OfferStep["state"]): OfferStep => {
    const at = state === "next" ? null : when[stage];
    return { name: names[stage], state, ...(at ? { at } : {}) };
  };
  const here = road.indexOf(offer.stage);
  if (here < 0 && offer.stage !== "draft") {
    const done = road.slice(0, reached(offer)).map((stage) => step(stage, "done"));
    const note = offer.reason ? { note: offer.reason } : {};
    return [...done, { ...step(offer.stage, "left"), ...note }];
  }
  return road.map((stage, at) => {
    if (at < here || offer.stage === "completed") return step(stage, "done");
    if (at > here) return step(stage, "next");
    const note = meanwhile(offer);
    return { ...step(stage, "now"), ...(note ? { note } : {}) };
  });
}
