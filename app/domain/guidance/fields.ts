/** The parts of the vacancy form that guidance stands beside, in the order a person meets them. */
export const guidedFields = [
  "title",
  "description",
  "occupation",
  "skills",
  "pay",
  "hours",
  "closing",
  "placement",
] as const;

export type GuidedField = (typeof guidedFields)[number];
