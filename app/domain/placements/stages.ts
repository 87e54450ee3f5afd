/** Where an offer of work experience stands, in the order in which it gets there; the last three are ways of ending early. */
export const offerStages = [
  "draft",
  "with_hub",
  "accepted",
  "matched",
  "confirmed",
  "under_way",
  "completed",
  "declined",
  "cancelled",
  "withdrawn",
] as const;

export type OfferStage = (typeof offerStages)[number];

/**
 * What may follow what. An offer is matched once a school has some of its places, and confirmed once every place
 * has a school and dates. The hub declines before it accepts; the employer withdraws until a school counts on it;
 * after that either side cancels.
 */
const next = {
  draft: ["with_hub", "withdrawn"],
  with_hub: ["accepted", "declined", "withdrawn"],
  accepted: ["matched", "confirmed", "withdrawn"],
  matched: ["confirmed", "under_way", "cancelled"],
  confirmed: ["under_way", "cancelled"],
  under_way: ["completed", "cancelled"],
  completed: [],
  declined: [],
  cancelled: [],
  withdrawn: [],
} satisfies Record<OfferStage, readonly OfferStage[]>;

/** Whether an offer in the first stage may go to the second. */
export const mayBecome = (from: OfferStage, to: OfferStage) =>
  (next[from] as readonly OfferStage[]).includes(to);

/** The stages from which an offer may go to this one. */
export const stagesBefore = (to: OfferStage) => offerStages.filter((from) => mayBecome(from, to));

/** The stages in which a school may have places, if some are left: while one school is there, another may still come. */
export const takesSchools: readonly OfferStage[] = ["accepted", "matched", "under_way"];

/** The stages in which a school counts on the offer: it can be called off then, and no longer simply withdrawn. */
export const countedOn: readonly OfferStage[] = ["matched", "confirmed", "under_way"];

/** A stage as its readers say it. */
export const stageWords = {
  draft: "Draft",
  with_hub: "With the hub",
  accepted: "Accepted",
  matched: "Matched to a school",
  confirmed: "Confirmed",
  under_way: "Under way",
  completed: "Completed",
  declined: "Not taken up",
  cancelled: "Cancelled",
  withdrawn: "Withdrawn",
} satisfies Record<OfferStage, string>;
