import { londonDate } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { ago, dayWords, timeOfDay } from "./day-words";
import type { Due, Waiting } from "./waiting";
import { fallsOn, passed } from "./working-days-since";

/** Working days of silence after which a call is worth it: not opened, not answered, and nothing heard of an interview or an offer. */
const SILENT = { opened: 3, answered: 5, interviewed: 5, offered: 5 } as const;

/** What is due with the employer, from being put forward to the first day. */
export function employerDue(waiting: Waiting, at: Date): Due | null {
  if (waiting.stage === "referred") return notHeard(waiting, at);
  return waiting.stage === "interview" ? interviewDue(waiting, at) : startDue(waiting, at);
}

const chase = (of: string) => ({ kind: "employer", seen: `employer:${of}`, comesBack: true }) as const;

function notHeard({ since, openedAt, nudgedAt }: Waiting, at: Date): Due | null {
  const days = openedAt ? SILENT.answered : SILENT.opened;
  if (!passed(days, since, at)) return null;
  const reminded = nudgedAt ? `, reminded ${ago(nudgedAt, at)}` : "";
  return {
    ...chase("referred"),
    what: openedAt ? "Employer has not answered" : "Employer has not opened it",
    why: `put forward ${ago(since, at)}${openedAt ? `, opened ${ago(openedAt, at)}` : ""}${reminded}`,
    on: fallsOn(days, since),
  };
}

function interviewDue({ since, interview }: Waiting, at: Date): Due | null {
  const today = londonDate(at);
  if (!interview)
    return passed(SILENT.interviewed, since, at)
      ? {
          ...chase("interview"),
          what: "Ask how the interview went",
          why: `invited ${ago(since, at)}, and no time is noted`,
          on: fallsOn(SILENT.interviewed, since),
        }
      : null;
  const { id, sequence, startsAt, minutes, where } = interview;
  const day = londonDate(startsAt);
  if (startsAt.getTime() + minutes * 60_000 > at.getTime())
    return day <= addWorkingDays(today, 1)
      ? {
          kind: "interview",
          what: `Interview ${dayWords(day, today)}, ${timeOfDay(startsAt)}`,
          why: where ? `${where}; check that they know the way` : "check that they know where to be",
          on: day,
          seen: `interview:${id}:${sequence}`,
        }
      : null;
  return passed(1, startsAt, at)
    ? {
        ...chase(`interview:${id}`),
        what: "Ask how the interview went",
        why: `it was ${ago(startsAt, at)}`,
        on: fallsOn(1, startsAt),
      }
    : null;
}

function startDue({ since, startsOn }: Waiting, at: Date): Due | null {
  const today = londonDate(at);
  // Whoever was rung and knows no more, or hears of a later day, has done what there is to do for now.
  const ask = { ...chase("offered"), kind: "start" } as const;
  if (startsOn)
    return startsOn <= today
      ? {
          ...ask,
          what: "Start to confirm",
          why: startsOn === today ? "they start today" : `they were to start ${dayWords(startsOn, today)}`,
          on: startsOn,
        }
      : null;
  return passed(SILENT.offered, since, at)
    ? {
        ...ask,
        what: "Ask whether they have started",
        why: `offered ${ago(since, at)}, and no first day is noted`,
        on: fallsOn(SILENT.offered, since),
      }
    : null;
}
