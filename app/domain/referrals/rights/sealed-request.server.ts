import { z } from "zod";
import { log } from "~/platform/log.server";
import { BrokenSeal, ownSealer, type Sealer } from "~/platform/seal.server";
import type { HeldDocument } from "./held/document";

/** What binds what is sealed to the one request whose it is. */
export const rowOf = (requestId: string) => `rights_request ${requestId}`;

/** What a resident said is wrong, and what the broker answered. */
export const Words = z.object({ words: z.string(), answer: z.string().nullable().default(null) });
export type Words = z.output<typeof Words>;

/** The words of a request as they are kept: sealed for that one request. */
export const sealWords = (requestId: string, words: z.input<typeof Words>, sealer: Sealer = ownSealer()) =>
  sealer.seal(Words.parse(words), rowOf(requestId));

/** The document of an export as it is kept: sealed for that one request. */
export const sealDocument = (requestId: string, held: HeldDocument, sealer: Sealer = ownSealer()) =>
  sealer.seal(held, rowOf(requestId));

function open(requestId: string, sealed: string | null, sealer: Sealer): unknown {
  if (sealed === null) return null;
  try {
    return sealer.unseal(sealed, rowOf(requestId));
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    log.error({ err: error, requestId }, "what a request by right holds can't be opened");
    return null;
  }
}

/** Null where nothing is kept any more, or the seal can't be opened. */
export function openWords(requestId: string, sealed: string | null, sealer: Sealer = ownSealer()) {
  const read = Words.safeParse(open(requestId, sealed, sealer));
  return read.success ? read.data : null;
}

/** The document of an export; null once it expired, or where the seal can't be opened. */
export const openDocument = (requestId: string, sealed: string | null, sealer: Sealer = ownSealer()) =>
  open(requestId, sealed, sealer) as HeldDocument | null;
