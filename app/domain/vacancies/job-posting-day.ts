import { londonDate } from "~/platform/clock";
import { type Fields, type PostingProblem, problemWith, textOf } from "./job-posting-json";

const isoMoment =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const britishDay = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;

/**
 * A property that holds a day or a moment, as an ISO day in London: null when it is missing, a problem in the list
 * when it cannot be read or is no day of the calendar.
 *
 * A moment is a London day by its time zone, except the last minute of a day, which publishers write in any zone
 * to mean that whole day. A time without a zone is London's.
 */
export function dayOf(posting: Fields, column: string, problems: PostingProblem[]): string | null {
  const text = textOf(posting[column], "@value", "value")?.trim();
  if (text === undefined) return null;
  const day = readDay(text);
  if (day === null) {
    problems.push(problemWith(column, "Give a date such as 2026-12-01", text));
  }
  return day;
}

function readDay(text: string): string | null {
  const [, dd = "", mm = "", yyyy = ""] = britishDay.exec(text) ?? [];
  if (yyyy) return onCalendar(`${yyyy}-${mm.padStart(2, "0")}-${dd.padStart(2, "0")}`);
  const [, day = "", hour, minute, second = "00", zone] = isoMoment.exec(text) ?? [];
  if (onCalendar(day) === null) return null;
  if (hour === undefined || minute === undefined) return day;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  if (zone === undefined || (hour === "23" && minute === "59")) return day;
  const moment = new Date(
    `${day}T${hour}:${minute}:${second === "60" ? "59" : second}${zoneWithMinutes(zone)}`,
  );
  return Number.isNaN(moment.getTime()) ? null : londonDate(moment);
}

const zoneWithMinutes = (zone: string) =>
  zone.toUpperCase() === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;

/** The day itself if the calendar has it between 2000 and 2099, else null: 30 February is no day. */
function onCalendar(day: string): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  return /^20\d\d-/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
    ? day
    : null;
}
