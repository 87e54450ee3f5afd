/** The parts of a vacancy that advice on its words is about, in the order a person meets them. */
export const advertFields = [
  "title",
  "description",
  "occupation",
  "skills",
  "pay",
  "hours",
  "closing",
  "adjustments",
  "interviews",
] as const;

export type AdvertField = (typeof advertFields)[number];

/** Everywhere that an article stands beside a question or a person, each said in an article's `besides`. */
export const guidedFields = [
  "register",
  "kind",
  ...advertFields,
  "ending",
  "placement",
  "placement-access",
  "referral",
  "referral-interview",
  "referral-offer",
  "referral-start",
] as const;

export type GuidedField = (typeof guidedFields)[number];
