import { z } from "zod";
import { standings } from "./standings";

const words = (ask: string, what: string) =>
  z.string({ error: ask }).trim().min(1, ask).max(1_000, `${what} must be 1,000 characters or fewer`);

/** Where the employer stood when the operator looked: of two operators, the second is told. */
const seen = z.enum(standings, { error: "Open the employer’s page again" });

export const VerifyEmployer = z.object({ seen });

export const AskEmployer = z.object({ question: words("Enter your question", "The question"), seen });

export const RefuseEmployer = z.object({
  reason: words("Enter why, and what they can change", "The reason"),
  seen,
});

export const SuspendEmployer = z.object({ reason: words("Enter why", "The reason"), seen });

/** Of the employer's own page: which of its organisations, and what it says. */
export const AnswerOperator = z.object({
  organisationId: z.string({ error: "Open this page again" }),
  answer: words("Enter your answer", "Your answer"),
});
