import { addDays } from "~/platform/clock";
import { monthsBefore } from "../demand/months";
import { endedQuarters } from "../fairness/quarters";

/** What a report is about. Days are ISO days in London, both within it. */
export type Period = {
  /** How an address says it: `12` months to today, or a quarter's first month. */
  key: string;
  name: string;
  from: string;
  to: string;
};

const toDate = [
  { key: "12", name: "The last 12 months" },
  { key: "6", name: "The last 6 months" },
  { key: "3", name: "The last 3 months" },
  { key: "1", name: "The last month" },
] as const;

/** The months up to today, then quarters that have ended: for whoever may see people. */
export const periodsForTeam = (today: string): readonly Period[] => [
  ...toDate.map(({ key, name }) => ({
    key,
    name,
    from: addDays(monthsBefore(today, Number(key)), 1),
    to: today,
  })),
  ...endedQuarters(today),
];

/**
 * Quarters that have ended, and only those, for whoever may not: they never overlap. With two periods of which one is
 * part of the other a reader takes one from the other and knows the people between.
 */
export const periodsForOthers = (today: string): readonly Period[] => endedQuarters(today);

/** The period an address asks for; the first where it asks for none of them. */
export const periodFrom = (periods: readonly Period[], key: string | null): Period => {
  const period = periods.find((each) => each.key === key) ?? periods[0];
  if (!period) throw new Error("There is always a period to choose.");
  return period;
};
