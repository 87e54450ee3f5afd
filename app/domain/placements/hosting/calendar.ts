import { addDays } from "~/platform/clock";
import { weekdayRuns } from "./weekday-runs";

type Entry = {
  /** Says which placement it is, for calendars that are given the file twice. */
  id: string;
  startsOn: string;
  endsOn: string;
  summary: string;
  description: string;
  place: string;
  url: string;
};

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** RFC 5545, 3.3.11: what a text may not hold as it is. */
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");

/** RFC 5545, 3.1: a line has 75 octets at most; the rest goes on after a space on the next, no letter cut in two. */
function folded(line: string): string {
  const lines: string[] = [""];
  for (const letter of line) {
    const last = lines.at(-1) ?? "";
    if (bytes(last) + bytes(letter) > 75) lines.push(` ${letter}`);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join("\r\n");
}

const compact = (day: string) => day.replaceAll("-", "");

const stamp = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d{3}/g, "");

/**
 * A calendar file (iCalendar, RFC 5545) with the whole days of a placement, weekends left out.
 * @param made when it is made; days such as `2027-07-05`
 */
export function calendarFile(entry: Entry, made: Date): string {
  const events = weekdayRuns(entry.startsOn, entry.endsOn).flatMap(({ from, to }) => [
    "BEGIN:VEVENT",
    `UID:${entry.id}-${compact(from)}@front-door`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The day after the last: an event ends before it.
    `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    `LOCATION:${escaped(entry.place)}`,
    `URL:${entry.url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Front Door//Work experience//EN",
    "METHOD:PUBLISH",
  ];
  return [...lines, ...events, "END:VCALENDAR", ""].map(folded).join("\r\n");
}
