import { createHash, randomInt } from "node:crypto";
import type { ResidentActor } from "~/platform/actor";
import { keyedDigest } from "~/platform/keyed-digest.server";
import type { Shared } from "../shared-fields";
import { CODE_LENGTH, codeLetters, plainCode } from "./code";

/** The digest under which a link's token is kept. */
export const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * The token of a referral's link, 132 bits that only the service can make: every letter about it carries the same, so
 * that each leads to the page where a yes is taken back. Sent to another address, it is another. Its digest alone is kept.
 */
export const tokenFor = (referralId: string, email: string | null) =>
  keyedDigest("consent link", `${referralId} ${email?.toLowerCase() ?? ""}`);

/** The code of a question that is put by letter or on paper: the same on each copy, and another once it is asked again. */
export function codeFor({ referralId, askedAt }: { referralId: string; askedAt: Date }) {
  const digest = keyedDigest("consent code of a question", `${referralId} ${askedAt.toISOString()}`);
  let left = BigInt(`0x${Buffer.from(digest, "base64url").toString("hex")}`);
  const base = BigInt(codeLetters.length);
  return Array.from({ length: CODE_LENGTH }, () => {
    const letter = codeLetters.charAt(Number(left % base));
    left /= base;
    return letter;
  }).join("");
}

/** A code that is shown once, to be read out. */
export const newCode = () =>
  Array.from({ length: CODE_LENGTH }, () => codeLetters.charAt(randomInt(codeLetters.length))).join("");

/** The digest under which a code is kept. It needs the service's key, because a code is short enough to be tried out. */
export const codeDigestOf = (plain: string) => keyedDigest("consent code", plain);

/** Whoever holds the link of a letter, or the code. Of ours or not, it opens no rows but those of one resident. */
export function residentWith(given: string): ResidentActor {
  const code = plainCode(given);
  return { kind: "resident", tokenDigest: code ? codeDigestOf(code) : digestOf(given) };
}

/** Tells whether what would be shared, and the words for it, are still what a page showed. */
export const fingerprintOf = (words: string, shared: Shared) =>
  createHash("sha256")
    .update(JSON.stringify([words, shared]))
    .digest("base64url");
