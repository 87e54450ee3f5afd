import { dayInWords } from "~/domain/matching/score/words";
import { dayToDate, londonDate } from "~/platform/clock";

const DAY = 86_400_000;

const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long" });
const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
});

/** Whole days from one ISO day to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((dayToDate(to).getTime() - dayToDate(from).getTime()) / DAY);

/** "today", "tomorrow", "yesterday", "on Thursday" within six days either way, "on 3 December" beyond. ISO days. */
export function dayWords(day: string, today: string) {
  const away = daysBetween(today, day);
  if (away === 0) return "today";
  if (away === 1) return "tomorrow";
  if (away === -1) return "yesterday";
  return Math.abs(away) < 7 ? `on ${weekday.format(dayToDate(day))}` : `on ${dayInWords(day, today)}`;
}

/** "today", "yesterday", "5 days ago", "3 weeks ago", by London's days. */
export function ago(moment: Date, at: Date) {
  const days = daysBetween(londonDate(moment), londonDate(at));
  if (days < 1) return "today";
  if (days === 1) return "yesterday";
  return days < 21 ? `${days} days ago` : `${Math.floor(days / 7)} weeks ago`;
}

/** "10:30am", by London's clock. */
export const timeOfDay = (moment: Date) => clock.format(moment).replace(/\s/g, "").toLowerCase();
