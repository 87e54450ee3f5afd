/** What an employer may come for, in the words of the front page. */
export const needs = {
  hire: "Someone to hire",
  experience: "Someone for work experience",
  inclusion: "Help to recruit inclusively",
} as const;

export type Need = keyof typeof needs;

export const needValues = Object.keys(needs) as [Need, ...Need[]];

/** The needs that an address names, in our order; all of them where it names none that we know. */
export function needsFrom(params: URLSearchParams): Need[] {
  const named = new Set(params.getAll("need"));
  const known = needValues.filter((need) => named.has(need));
  return known.length > 0 ? known : [...needValues];
}
