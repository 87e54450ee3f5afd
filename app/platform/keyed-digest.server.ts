import { createHmac, hkdfSync } from "node:crypto";
import { remember } from "@epic-web/remember";
import { secret } from "./secret.server";

const key = () =>
  remember("digest key", () => Buffer.from(hkdfSync("sha256", secret(), "", "front-door keyed digests", 32)));

/**
 * The same for the same words and purpose, and nobody without the key can tell which words: for to find again what is
 * sealed. HMAC-SHA-256, its first 132 bits.
 * @param purpose keeps digests of different things apart
 */
export const keyedDigest = (purpose: string, words: string): string =>
  createHmac("sha256", key()).update(`${purpose}\n${words}`).digest("base64url").slice(0, 22);

/** Names the key, so that digests made with another are known for old. */
export const digestKeyName = () => keyedDigest("name of this key", "").slice(0, 8);
