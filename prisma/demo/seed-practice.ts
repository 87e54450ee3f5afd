import type { Answer } from "~/domain/guidance/practice/answers";
import type { CommitmentKind } from "~/domain/guidance/practice/commitments";
import { type QuestionKey, questionKeys } from "~/domain/guidance/practice/questions";
import type { Tx } from "~/platform/actor.server";
import { demoId } from "./ids";
import { randomness } from "./random";
import type { Organisations } from "./seed-organisations";
import { dayFromToday, daysAgo, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 2_207;

const spring: Partial<Record<QuestionKey, Answer>> = {
  "pay-figure": "partly",
  "flexible-hours": "no",
  "any-experience": "partly",
  "first-steps": "no",
  "guaranteed-interview": "no",
  "questions-before": "no",
  "show-not-tell": "partly",
  "asks-adjustments": "no",
  "access-contact": "no",
  "access-to-work": "not-sure",
  "health-talks": "partly",
  "first-weeks": "partly",
  "living-wage": "partly",
  "who-is-missing": "no",
};

const autumn: Partial<Record<QuestionKey, Answer>> = {
  "flexible-hours": "partly",
  "first-steps": "no",
  "questions-before": "no",
  "access-contact": "partly",
  "access-to-work": "partly",
  "living-wage": "partly",
  "who-is-missing": "not-sure",
};

const answered = (others: Partial<Record<QuestionKey, Answer>>) =>
  Object.fromEntries(questionKeys.map((key) => [key, others[key] ?? "yes"]));

/** The first employer's practice plan: two self-reviews, one commitment done, one under way, one dropped. */
export async function seedPractice(
  tx: Tx,
  { today }: Pick<Story, "today">,
  { all, contacts }: Organisations,
) {
  const story = { today, random: randomness(SEED) };
  const employer = all.find(({ kind }) => kind === "employer");
  const byName = employer && contacts.get(employer.id)?.name;
  if (!employer || !byName) return;
  const own = { organisationId: employer.id, byName };
  const review = (days: number, answers: Record<string, Answer>) => {
    const completedAt = daysAgo(story, days);
    const startedAt = new Date(completedAt.getTime() - 15 * 60_000);
    return { ...own, id: demoId(story.random), answers, version: 6, startedAt, completedAt };
  };
  await tx.practiceReview.createMany({ data: [review(230, answered(spring)), review(40, answered(autumn))] });
  const commitment = (kind: CommitmentKind, days: number, more: object) => {
    const createdAt = daysAgo(story, days);
    return { ...own, id: demoId(story.random), kind, createdAt, updatedAt: createdAt, ...more };
  };
  await tx.commitment.createMany({
    data: [
      commitment("disability-confident", 200, {
        level: "Level 1, Committed",
        doneOn: dayFromToday(story, -150),
        evidence: "The certificate hangs by the counter. It ends three years from that day.",
      }),
      commitment("london-living-wage", 35, { dueOn: dayFromToday(story, 60) }),
      commitment("good-work-standard", 34, {
        droppedOn: dayFromToday(story, -20),
        note: "First the London Living Wage, then this.",
      }),
    ],
  });
}
