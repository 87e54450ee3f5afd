import type { Grouping, ReachKey } from "./report";

export const groupingNames = {
  broker: "Broker",
  employer: "Employer",
  sector: "Sector",
  month: "Month",
  borough: "Borough",
} as const satisfies Record<Grouping, string>;

export const reachNames = {
  shortlisted: "Shortlisted",
  referred: "Put forward",
  interview: "Interview",
  started: "Started",
  sustained13: "In work at 13 weeks",
} as const satisfies Record<ReachKey, string>;

/** "12 of 40 (30%)", as a share alone: "30%"; nothing where it can't be said. */
export const share = (part: number | null, whole: number | null): string =>
  part === null || !whole ? "" : `${Math.round((100 * part) / whole)}%`;

/** Days as people say them: "under a day", "3 days", "12 days". */
export const sayDays = (days: number | null): string => {
  if (days === null) return "Not shown";
  if (days < 1) return "under a day";
  const whole = Math.round(days);
  return `${whole} ${whole === 1 ? "day" : "days"}`;
};
