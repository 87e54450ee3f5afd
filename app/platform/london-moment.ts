import { londonDate } from "./clock";

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const HOUR = 3_600_000;

/** What London's clocks say at a moment: `09:05`. */
export const londonClock = (moment: Date) => clock.format(moment);

/**
 * The moment at which London's clocks say this time on this day. Between one and two at night in autumn there are
 * two, and the first is meant; in spring there is none.
 * @param day `2026-11-24`
 * @param time `09:05`
 * @returns null where the clocks never say so
 */
export function londonMoment(day: string, time: string): Date | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // London is at UTC or an hour before it; the earlier moment is the one in summer time.
  for (const ahead of [HOUR, 0]) {
    const moment = new Date(asUtc - ahead);
    if (londonDate(moment) === day && londonClock(moment) === time) return moment;
  }
  return null;
}
