import { londonDate } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";
import { type OfferStage, stageWords } from "./stages";
import { answerBy } from "./task-list/answer-by";

type Standing = {
  stage: OfferStage;
  hubName: string;
  coordinatorName: string | null;
  submittedAt: string | Date | null;
  answeredAt: string | Date | null;
  reason: string | null;
  placements: readonly { createdAt: string | Date; startsOn: string; endsOn: string }[];
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

const waitsFor = ({ hubName, coordinatorName, submittedAt }: Standing) => {
  const reader = coordinatorName ? `${coordinatorName} at ${hubName}` : hubName;
  const by = submittedAt ? `, by ${sayWeekday(answerBy(londonDate(new Date(submittedAt))))}` : "";
  return `${reader} reads it and answers within 5 working days${by}.`;
};

/** What is happening while an offer stands at a stage, for the employer. */
const meanwhile = (offer: Standing): string | undefined =>
  (
    ({
      with_hub: waitsFor(offer),
      accepted: "The hub looks for a school and proposes dates. We write to you when it does.",
      matched: "A school has some of the places. The hub looks for schools for the rest.",
      confirmed: "The school and the dates are agreed.",
      under_way: "Pupils are with you. After the last day we ask you how it went.",
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
  const createdAts = offer.placements.map(({ createdAt }) => createdAt).sort();
  const when: Partial<Record<OfferStage, string | Date | null>> = {
    with_hub: offer.submittedAt,
    accepted: offer.answeredAt,
    matched: createdAts[0] ?? null,
    confirmed: createdAts.at(-1) ?? null,
    under_way: offer.placements[0]?.startsOn ?? null,
    completed:
      offer.placements
        .map(({ endsOn }) => endsOn)
        .sort()
        .at(-1) ?? null,
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
