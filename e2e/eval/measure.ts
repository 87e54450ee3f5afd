import { firstRight, mean, median, ndcg, recall } from "./metrics";
import type { Question, Way } from "./questions";
import { RIGHT } from "./truth";

/** What one way did with one question. */
export type Answer = { ndcg: number | null; recall: number | null; first: number };

/** How well a way did over many questions. */
export type Figures = {
  /** nDCG@10, 0 to 1. */
  ndcg: number;
  /** Recall@20 of the right people, 0 to 1. */
  recall: number;
  /** The middle place of the first right person, from 1. */
  first: number;
  /** The part of the questions where the first place is a right person's. */
  atOnce: number;
};

/** Asks a way one question and holds its answer against the truth. Whoever comes twice counts once. */
export async function answerOf({ rank }: Way, { grades, ...question }: Question): Promise<Answer> {
  const found = await rank(question);
  const ranked = [...new Set(found)].map((id) => grades.get(id) ?? 0);
  const all = [...grades.values()];
  return { ndcg: ndcg(ranked, all), recall: recall(ranked, all, RIGHT), first: firstRight(ranked, RIGHT) };
}

export const figuresOf = (answers: readonly Answer[]): Figures => ({
  ndcg: mean(answers.map((answer) => answer.ndcg)),
  recall: mean(answers.map((answer) => answer.recall)),
  first: median(answers.map((answer) => answer.first)),
  atOnce: mean(answers.map(({ first }) => (first === 1 ? 1 : 0))),
});
