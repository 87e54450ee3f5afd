/** What an employer may make of a skill that the advert mentions. */
export const offerAnswers = ["essential", "desirable", "no"] as const;

/** Answers by the id of the skill. */
export type Offered = Record<string, (typeof offerAnswers)[number]>;
