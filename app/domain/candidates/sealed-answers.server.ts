import { log } from "~/platform/log.server";
import { BrokenSeal, ownSealer } from "~/platform/seal.server";
import { SealedAnswers } from "./equality-forms";
import type { EqualityAnswers } from "./equality-questions";

/** What binds answers to the one candidate whose they are. */
export const rowOf = (candidateId: string) => `equality_answers ${candidateId}`;

/** Answers as they are kept: sealed for that one candidate. */
export const sealAnswers = (candidateId: string, answers: EqualityAnswers): string =>
  ownSealer().seal(SealedAnswers.parse(answers), rowOf(candidateId));

/** Undefined where the seal can't be opened: its key is gone, or it is another candidate's. That is for the log, too. */
export function openAnswers(candidateId: string, sealed: string): EqualityAnswers | undefined {
  try {
    return SealedAnswers.parse(ownSealer().unseal(sealed, rowOf(candidateId)));
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    log.error({ err: error, candidateId }, "equality answers can't be opened");
    return undefined;
  }
}
