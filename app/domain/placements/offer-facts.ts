/** School years that may come, from Year 7 (age 11) to Year 13 (age 18). */
export const schoolYears = [7, 8, 9, 10, 11, 12, 13] as const;

export const mostPlaces = 50;
/** Two weeks of school days, two halves each: the experience every pupil is meant to have by the end of Year 11. */
export const mostHalfDays = 20;

/** How pupils take part. */
export const modes = ["on_site", "hybrid", "virtual"] as const;
export type Mode = (typeof modes)[number];

export const modeWords = {
  on_site: "On site",
  hybrid: "Partly on site, partly online",
  virtual: "Online",
} satisfies Record<Mode, string>;

/** A mode as the database keeps it, in words. */
export const modeInWords = (mode: string) => modeWords[modes.find((known) => known === mode) ?? "on_site"];

/** Which half of a day pupils come for. */
export const halves = ["both", "morning", "afternoon"] as const;
type Halves = (typeof halves)[number];

export const halvesWords = {
  both: "Whole days",
  morning: "Mornings",
  afternoon: "Afternoons",
} satisfies Record<Halves, string>;

/** Halves as the database keeps them; offers from before it was asked are of whole days. */
export const halvesOf = (kept: string | null): Halves => halves.find((known) => known === kept) ?? "both";

/** Half-days that one day has room for. */
export const halfDayOf = (of: Halves) => (of === "both" ? 2 : 1);

/** An offer's number, as people say it: "WE-1042". */
export const offerReference = (number: number) => `WE-${number}`;

/** "Years 10 and 11", "Year 9". */
export function yearsInWords(years: readonly number[]) {
  const sorted = [...years].sort((a, b) => a - b);
  const last = sorted.at(-1);
  if (sorted.length < 2) return `Year ${last ?? ""}`.trim();
  return `Years ${sorted.slice(0, -1).join(", ")} and ${last}`;
}

/** "10 half-days (5 days)", "1 half-day". */
export const halfDaysInWords = (halfDays: number) => {
  if (halfDays === 1) return "1 half-day";
  const days = halfDays / 2;
  return `${halfDays} half-days (${days} ${days === 1 ? "day" : "days"})`;
};
