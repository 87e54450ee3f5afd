import { dayInWords } from "~/domain/matching/score/words";
import { addDays, londonDate } from "~/platform/clock";
import { type Problem, problem } from "~/platform/problems";
import type { Stage } from "./stages";

/** Days after a start at which somebody still there counts as sustained. */
const daysOf: Partial<Record<Stage, number>> = { sustained_13: 13 * 7, sustained_26: 26 * 7 };

/** Days within which an agreed start lies: an apprenticeship may be a year away, a slip of the year is further. */
const LONGEST_WAIT = 730;

/** Steps that can't be taken by one press: a page asks for what they need. */
export const needsMore = (to: Stage) =>
  ["interview", "offered", "started", "not_progressed", "withdrawn"].includes(to);

/** What is said of a step. Days are London days such as `2026-12-12`. */
export type SaidOfStep = {
  /** In words. */
  reason?: string | null | undefined;
  feedback?: string | null | undefined;
  /** The day on which they are to start, where it is agreed. */
  startsOn?: string | undefined;
  /** The day on which they did. */
  startedOn?: string | undefined;
};

type Stood = { startedAt: Date | null; consentedAt: Date | null };

/** What keeps a step from being taken, or undefined. */
export function whatStepLacks(
  to: Stage,
  { reason, startsOn, startedOn }: SaidOfStep,
  { startedAt, consentedAt }: Stood,
  today: string,
): Problem | undefined {
  if (to === "not_progressed" && !reason)
    return problem("invalid", "Choose why it goes no further", "reason");
  if (to === "withdrawn" && !reason) return problem("invalid", "Choose why you withdraw it", "reason");
  if (to === "offered" && startsOn && startsOn < today)
    return problem("invalid", "The start day must be today or later", "startsOn");
  if (to === "offered" && startsOn && startsOn > addDays(today, LONGEST_WAIT))
    return problem("invalid", "The start day must be within two years", "startsOn");
  if (to === "started" && startedOn) {
    if (startedOn > today)
      return problem("invalid", "The day they started must be today or in the past", "startedOn");
    const from = consentedAt && londonDate(consentedAt);
    if (from && startedOn < from)
      return problem(
        "invalid",
        `The day they started must be ${dayInWords(from, today)} or later, when they were put forward`,
        "startedOn",
      );
  }
  const days = daysOf[to];
  if (!days || !startedAt) return undefined;
  const from = addDays(londonDate(startedAt), days);
  if (today >= from) return undefined;
  return problem(
    "invalid",
    `You can say so from ${dayInWords(from, today)}, ${days / 7} weeks after the start.`,
  );
}
