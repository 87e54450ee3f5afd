import { hasEnded, type Stage } from "../stages";

type Left = { stage: Stage; startedAt: Date | null; available: boolean };

/** Whether to ask if somebody looks for work again: their job has ended, and nobody matches them. */
export const mayLookAgain = ({ stage, startedAt, available }: Left) =>
  startedAt !== null && !available && hasEnded(stage) && stage !== "sustained_26";
