import type { CalendarInterview } from "~/domain/referrals/interviews/find-interviews.server";
import { interviewEntry } from "~/domain/referrals/interviews/interview-entry";
import { referralReference } from "~/domain/referrals/stage-words";
import { calendarFile } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";

/** An interview as a calendar file to take along. @param path the page that shows it */
export function calendarAnswer(
  { interview, vacancyTitle, employerName, reference }: CalendarInterview,
  path: string,
) {
  const named = referralReference(reference);
  const summary = `Interview: ${named}, ${vacancyTitle} at ${employerName}`;
  const file = calendarFile({
    made: now(),
    entries: [interviewEntry(interview, summary, `${baseUrl}${path}`)],
  });
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${named}-interview.ics"`,
    },
  });
}
