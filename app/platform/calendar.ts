import ical, {
  ICalAttendeeRole,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { addDays, dayToDate } from "./clock";

type Person = { name: string; email: string };

/** Something to be put in a calendar. */
export type CalendarEntry = {
  /** Says which it is, for calendars that are given it twice: the same for as long as it is the same thing. */
  id: string;
  summary: string;
  description: string;
  place: string;
  url?: string;
  /** Counts its changes, so that a calendar keeps the newest. */
  sequence?: number;
} & ({ from: Date; minutes: number } | { firstDay: string; lastDay: string });

type Calendar = {
  /** When the file is made. */
  made: Date;
  entries: readonly CalendarEntry[];
  /** An invitation, which goes to one person and comes from the service; without it the entries are only told of. */
  invitation?: { from: Person; to: Person; cancelled: boolean };
};

/** When an entry is: moments in UTC, which every calendar shows in its reader's own time, or whole days. */
function spanOf(entry: CalendarEntry) {
  if ("from" in entry)
    return { start: entry.from, end: new Date(entry.from.getTime() + entry.minutes * 60_000) };
  // The day after the last: an event ends before it.
  const end = dayToDate(addDays(entry.lastDay, 1));
  return {
    start: dayToDate(entry.firstDay),
    end,
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** A calendar file (iCalendar, RFC 5545, and RFC 5546 for an invitation), as a calendar program or a phone opens it. */
export function calendarFile({ made, entries, invitation }: Calendar): string {
  const method = invitation?.cancelled ? "CANCEL" : invitation ? "REQUEST" : "PUBLISH";
  const calendar = ical({
    prodId: { company: "Front Door", product: "Front Door", language: "EN" },
    method: ICalCalendarMethod[method],
  });
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.id}@front-door`,
      stamp: made,
      ...spanOf(entry),
      summary: entry.summary,
      description: entry.description,
      location: entry.place,
      sequence: entry.sequence ?? 0,
      ...(entry.url ? { url: entry.url } : {}),
      ...(invitation ? invited(invitation) : {}),
    });
  // RFC 5545, 3.4: the last line ends as every other does.
  return `${calendar.toString().trimEnd()}\r\n`;
}

const invited = ({ from, to, cancelled }: NonNullable<Calendar["invitation"]>) => ({
  organizer: from,
  attendees: [{ ...to, role: ICalAttendeeRole.REQ, rsvp: false }],
  status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
});
