import type { CalendarEntry } from "~/platform/calendar";

type Facts = {
  id: string;
  startsAt: Date;
  minutes: number;
  place: string | null;
  link: string | null;
  contactName: string | null;
  sequence: number;
};

/**
 * An interview as a calendar keeps it. What helps the person on the day never goes there.
 * @param summary what it is, as this reader knows it: "Interview: Kitchen assistant at Lea Bridge Canteen"
 * @param url the page that shows it; none for a resident, whose link opens more than a calendar's other readers may see
 */
export function interviewEntry(
  { id, startsAt, minutes, place, link, contactName, sequence }: Facts,
  summary: string,
  url: string | null,
): CalendarEntry {
  const lines = [
    ...(contactName ? [`Ask for ${contactName}.`] : []),
    ...(link ? [`Join by this link: ${link}`] : []),
    ...(url ? [`More about it: ${url}`] : []),
  ];
  return {
    id: `interview-${id}`,
    from: startsAt,
    minutes,
    sequence,
    summary,
    description: lines.join("\n"),
    place: place ?? link ?? "",
    ...(url ? { url } : {}),
  };
}
