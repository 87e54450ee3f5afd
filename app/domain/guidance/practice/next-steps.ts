import type { Answer, Answers } from "./answers";
import { undertakingOf } from "./commitments";
import { type QuestionKey, questionKeys, questions } from "./questions";
import { type CommitmentDates, standingOn } from "./standing";

/** A step worth taking next. */
export type Step = {
  /** `question:pay-figure` or `commitment:adjustments`. */
  key: string;
  says: string;
  /** Why it is here. */
  because: string;
  /** Slug of the article that says how. */
  article: string;
};

export type CommitmentOnPlan = CommitmentDates & { kind: string };

/** How much is left to gain, by the answer. A question without one might be a no, and is nobody's step yet. */
const gap: Record<Answer, number> = { no: 3, "not-sure": 2, partly: 1, yes: 0 };

const said: Record<Answer, string> = {
  no: "You said no.",
  "not-sure": "You are not sure yet.",
  partly: "You do it partly.",
  yes: "",
};

const worth = (key: QuestionKey, answers: Answers) => {
  const answer = answers[key];
  return answer ? questions[key].helps * gap[answer] : 0;
};

/**
 * The steps that help most, first; at most `most` of them. A commitment past its date comes before all, the longest
 * overdue first. Then come the questions not answered by a yes, by how much each helps times how much is left to gain;
 * of two that are worth the same, the one asked earlier. What a commitment under way or done sees to is left out.
 */
export function nextSteps(
  answers: Answers,
  commitments: readonly CommitmentOnPlan[],
  today: string,
  most = 3,
): Step[] {
  const standing = commitments.map((one) => ({ ...one, stands: standingOn(one, today) }));
  const overdue = standing
    .filter(({ stands }) => stands === "overdue")
    .toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""))
    .flatMap(({ kind }) => {
      const { name, article } = undertakingOf(kind) ?? {};
      return name && article
        ? {
            key: `commitment:${kind}`,
            says: `Finish “${name}”, or choose a new date.`,
            because: "Its date has passed.",
            article,
          }
        : [];
    });
  const seenTo = new Set(
    standing
      .filter(({ stands }) => stands !== "dropped")
      .flatMap(({ kind }) => undertakingOf(kind)?.serves ?? []),
  );
  const asked = questionKeys
    .filter((key) => worth(key, answers) > 0 && !seenTo.has(key))
    .toSorted((a, b) => worth(b, answers) - worth(a, answers))
    .map((key) => {
      const { step, article } = questions[key];
      return { key: `question:${key}`, says: step, because: said[answers[key] ?? "yes"], article };
    });
  return [...overdue, ...asked].slice(0, most);
}
