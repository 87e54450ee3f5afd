/** One question of the self-review. */
export type Question = {
  asks: string;
  /** Why it matters, in a sentence. */
  why: string;
  /** What to do, where the answer is not yes. */
  step: string;
  /** Slug of the article that says how. */
  article: string;
  /**
   * How much it helps, from 1 to 3, in our own judgement: 3 lets many people in and can be done within a week, 2 does
   * one of these, 1 helps fewer people or takes longer. It orders the steps, and nothing else.
   */
  helps: 1 | 2 | 3;
};
