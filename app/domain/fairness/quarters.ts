import { addDays } from "~/platform/clock";
import { monthsBefore } from "../demand/months";

/** Three whole months that have ended. Days are ISO days in London, both within it. */
export type Quarter = {
  /** Its first month, `2026-07`, as the address of the report says it. */
  key: string;
  from: string;
  to: string;
  /** "July to September 2026". */
  name: string;
};

/** How many can be looked back at: two years. */
const OFFERED = 8;

const monthName = (day: string) =>
  new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/**
 * The quarters of the calendar that ended before a day, the latest first. Only whole ones, which never overlap: with
 * any two periods of which one is part of the other, a reader takes one from the other and knows the people between.
 */
export function endedQuarters(today: string): readonly [Quarter, ...Quarter[]] {
  const quarter = (back: number) => quarterAt(today, back);
  return [quarter(1), ...Array.from({ length: OFFERED - 1 }, (_, at) => quarter(at + 2))];
}

/** The quarter that a day lies in, or so many before it. */
export function quarterAt(day: string, back = 0): Quarter {
  const month = Number(day.slice(5, 7));
  const from = monthsBefore(`${day.slice(0, 7)}-01`, ((month - 1) % 3) + 3 * back);
  const to = addDays(monthsBefore(from, -3), -1);
  return {
    key: from.slice(0, 7),
    from,
    to,
    name: `${monthName(from)} to ${monthName(to)} ${to.slice(0, 4)}`,
  };
}

/** The quarter an address asks for; the latest one where it asks for none of them. */
export function quarterFrom(key: string | null, today: string): Quarter {
  const quarters = endedQuarters(today);
  return quarters.find((quarter) => quarter.key === key) ?? quarters[0];
}
