import type { Stage } from "../stages";

type Question = {
  stage: Stage;
  request: { answer: boolean | null; expiresAt: Date } | null;
  /** The yes that was written, if there was one. */
  receipt: { until: Date } | null;
};

/**
 * Until when the code of a question opens its resident's pages; null for one that opens nothing. While the question waits
 * it is by the code that it is answered. The answer noted, a code answers nothing any more and shows what became of it:
 * of a yes until the last day of that, taken back or not, and of a no until the last day for an answer. The database
 * holds to it too.
 */
export function codeUntil({ stage, request, receipt }: Question): Date | null {
  if (!request) return null;
  if (request.answer === null) return stage === "consent_asked" ? request.expiresAt : null;
  return receipt?.until ?? request.expiresAt;
}
