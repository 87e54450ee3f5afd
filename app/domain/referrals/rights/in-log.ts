import { londonDate } from "~/platform/clock";
import type { RightsRequest } from "~prisma/generated/client";
import { answerBy } from "./answer-by";
import { howAsked, type LoggedKind, type RightsStatus, rightsReference } from "./kinds";
import { resultInWords } from "./result-in-words";

/** A request as the log and its own page say it. Days are ISO days in London, moments ISO instants. */
export type Logged = {
  id: string;
  reference: string;
  kind: LoggedKind;
  status: RightsStatus;
  how: string;
  askedByName: string;
  askedAt: string;
  /** The last day to answer; null for what a rule did. */
  answerBy: string | null;
  doneAt: string | null;
  /** Seconds that carrying it out took; null until then. */
  seconds: number | null;
  /** What was done, in counts. */
  done: string;
};

/** A request in the words and days of the log. */
export function inLog(row: RightsRequest): Logged {
  const { id, number, askedByName, askedAt, startedAt, doneAt } = row;
  const kind = row.kind as LoggedKind;
  return {
    id,
    reference: rightsReference(number),
    kind,
    status: row.status as RightsStatus,
    how: howAsked(row.asked),
    askedByName,
    askedAt: askedAt.toISOString(),
    answerBy: kind === "retention" ? null : answerBy(londonDate(askedAt)),
    doneAt: doneAt?.toISOString() ?? null,
    seconds:
      startedAt && doneAt
        ? Math.max(0, Math.round((doneAt.getTime() - startedAt.getTime()) / 100) / 10)
        : null,
    done: resultInWords(kind, row.result),
  };
}
