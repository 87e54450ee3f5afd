import { longDate, moment, shortDate, weekdayDate } from "./dates";

const ways = { day: longDate, short: shortDate, weekday: weekdayDate, moment };

interface TimeProps {
  /** A calendar day (`2026-12-12`) or an instant (`2026-12-12T10:30:00Z`). */
  of: string | Date;
  as?: keyof typeof ways;
}

/** A date or a moment, in London's time, for eyes and for machines. */
export function Time({ of, as = "day" }: TimeProps) {
  return <time dateTime={typeof of === "string" ? of : of.toISOString()}>{ways[as](of)}</time>;
}
