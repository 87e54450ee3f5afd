import { createHash } from "node:crypto";
import type { AskedActor } from "~/platform/actor";
import { keyedDigest } from "~/platform/keyed-digest.server";
import { problem } from "~/platform/problems";

const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * The token of the link to one question. It is made of the question's id and our key, so that the reminder's link is
 * that of the letter before; the database keeps its digest alone, once it was sent.
 */
export function tokenOf(checkId: string) {
  const token = keyedDigest("a question about work", checkId);
  return { token, digest: digestOf(token) };
}

/** Whoever holds the link of a question. A token of ours or not, it opens no row but its own. */
export const askedWith = (token: string): AskedActor => ({ kind: "asked", tokenDigest: digestOf(token) });

/** For a link that opens nothing. */
export const unknownQuestion = () =>
  problem(
    "not-found",
    "This link does not open anything. Copy the whole link from our newest letter to you. If that does not help, tell the broker who wrote to you: they can note your answer.",
  );

/** For a question that is over without an answer. */
export const closedQuestion = () =>
  problem(
    "gone",
    "We no longer need an answer to this question, so there is nothing for you to do. If something about the job has changed, tell the broker.",
  );
