/** How many people an employer has, in bands: what is kept and how a page says it. */
export const sizeBands = [
  { value: "1-9", label: "1 to 9 people" },
  { value: "10-49", label: "10 to 49 people" },
  { value: "50-249", label: "50 to 249 people" },
  { value: "250+", label: "250 people or more" },
] as const;

type SizeBand = (typeof sizeBands)[number]["value"];

export const sizeBandValues = sizeBands.map(({ value }) => value) as [SizeBand, ...SizeBand[]];

/** A band in words; nothing for one we don't have. */
export const saySize = (size: string | null) => sizeBands.find(({ value }) => value === size)?.label ?? null;
