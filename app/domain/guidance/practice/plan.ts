import { dateToDay, londonDate } from "~/platform/clock";
import type { Commitment, PracticeReview } from "~prisma/generated/client";
import { type Answers, readAnswers, type Tally, tallyOf } from "./answers";
import { undertakingOf } from "./commitments";
import { nextSteps, type Step } from "./next-steps";
import { type CommitmentStanding, standingOn } from "./standing";

/** A review in words; days are calendar days in London. */
export type ReviewOnPlan = {
  id: string;
  version: number;
  answers: Answers;
  tally: Tally;
  byName: string;
  startedOn: string;
  completedOn: string | null;
};

/** A commitment as pages show it. `seen` says which state was read, for whoever changes it. */
export type CommitmentShown = {
  kind: string;
  name: string;
  level: string | null;
  evidence: string | null;
  dueOn: string | null;
  doneOn: string | null;
  droppedOn: string | null;
  note: string | null;
  byName: string;
  stands: CommitmentStanding;
  seen: string;
};

/** An employer's practice plan on a day. */
export type Plan = {
  employer: { id: string; name: string };
  /** Whose brokers read it too; null where there is no lead contact. */
  leadName: string | null;
  /** The review being answered. */
  open: ReviewOnPlan | null;
  /** Reviews that were completed, the oldest first. */
  history: ReviewOnPlan[];
  commitments: CommitmentShown[];
  steps: Step[];
};

const day = (date: Date | null) => date && dateToDay(date);

export function reviewOnPlan(row: PracticeReview): ReviewOnPlan {
  const answers = readAnswers(row.answers);
  const { id, version, byName, startedAt, completedAt } = row;
  return {
    id,
    version,
    byName,
    answers,
    tally: tallyOf(answers),
    startedOn: londonDate(startedAt),
    completedOn: completedAt && londonDate(completedAt),
  };
}

export function commitmentShown(row: Commitment, today: string): CommitmentShown {
  const { kind, level, evidence, note, byName } = row;
  const dates = { dueOn: day(row.dueOn), doneOn: day(row.doneOn), droppedOn: day(row.droppedOn) };
  const name = undertakingOf(kind)?.name ?? kind;
  const stands = standingOn(dates, today);
  return { kind, name, level, evidence, note, byName, ...dates, stands, seen: row.updatedAt.toISOString() };
}

/** The plan that reviews and commitments make: the newest answers, completed or not, say what to do next. */
export function planOf(
  about: Pick<Plan, "employer" | "leadName">,
  reviews: readonly PracticeReview[],
  kept: readonly Commitment[],
  today: string,
): Plan {
  const all = reviews.map(reviewOnPlan);
  const history = all.filter(({ completedOn }) => completedOn !== null);
  const open = all.find(({ completedOn }) => completedOn === null) ?? null;
  const commitments = kept.map((row) => commitmentShown(row, today));
  const answers = { ...history.at(-1)?.answers, ...open?.answers };
  return { ...about, open, history, commitments, steps: nextSteps(answers, commitments, today) };
}
