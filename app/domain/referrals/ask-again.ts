/** Hours in which a resident is left to answer in peace. */
const HOURS_OF_PEACE = 48;

/** Whether a question that has no answer may be put again: two days after the last time, or once its link has closed. */
export const mayAskAgain = (request: { askedAt: Date; expiresAt: Date; answer: boolean | null }, at: Date) =>
  request.answer === null &&
  (request.expiresAt <= at || at.getTime() - request.askedAt.getTime() >= HOURS_OF_PEACE * 3_600_000);
