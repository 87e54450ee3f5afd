import { calendarFile } from "~/platform/calendar";
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

/**
 * A calendar file with the whole days of a placement, weekends left out.
 * @param made when it is made; days such as `2027-07-05`
 */
export const placementCalendar = ({ id, startsOn, endsOn, ...entry }: Entry, made: Date): string =>
  calendarFile({
    made,
    entries: weekdayRuns(startsOn, endsOn).map(({ from, to }) => ({
      ...entry,
      id: `${id}-${from.replaceAll("-", "")}`,
      firstDay: from,
      lastDay: to,
    })),
  });
