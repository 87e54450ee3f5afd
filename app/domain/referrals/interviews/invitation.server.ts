import { calendarFile } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { env } from "~/platform/env.server";
import type { Interview } from "~prisma/generated/client";
import { interviewEntry } from "./interview-entry";

/** One who is invited, and the interview as they know it. */
export type Invited = { name: string; email: string; summary: string; url: string | null };

/** The service's own address, from which letters come. */
function sender() {
  const [, name = "Front Door", address = env.MAIL_FROM] = /^\s*(.*?)\s*<(.+)>\s*$/.exec(env.MAIL_FROM) ?? [];
  return { name, email: address };
}

/** The calendar file of a letter about an interview: it asks one person to come, or takes the interview back. */
export function invitationFor(interview: Interview, { name, email, summary, url }: Invited) {
  const cancelled = interview.cancelledAt !== null;
  const file = calendarFile({
    made: now(),
    entries: [interviewEntry(interview, summary, url)],
    invitation: { from: sender(), to: { name, email }, cancelled },
  });
  return { method: cancelled ? ("CANCEL" as const) : ("REQUEST" as const), file };
}
