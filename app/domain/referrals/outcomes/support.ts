/** What helps people stay in a job: what employers and brokerages offer, and what residents ask for. */
export const supports = {
  buddy: "A buddy or a mentor at work",
  "check-ins": "Regular talks with a manager or a broker",
  hours: "A change of hours or shifts",
  adjustments: "An adjustment at work",
  training: "Training",
  travel: "Help with the cost of travel",
  childcare: "Help with childcare",
  kit: "Clothes, tools or equipment",
  money: "Advice on money or benefits",
  wellbeing: "Somebody to talk to about wellbeing",
} as const;
export type Support = keyof typeof supports;

export const supportKeys = Object.keys(supports) as [Support, ...Support[]];

/** Keys in words, in the order of the list; a key that is no longer on it is left out. */
export const supportInWords = (keys: readonly string[]): string[] =>
  supportKeys.filter((key) => keys.includes(key)).map((key) => supports[key]);
