import { createHash, randomBytes } from "node:crypto";
import type { ResidentActor } from "~/platform/actor";
import type { Shared } from "./shared-fields";

/** The digest under which a link's token is kept. */
export const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** A new link's token, 32 random bytes, and the digest that is all we keep of it. */
export function newToken() {
  const token = randomBytes(32).toString("base64url");
  return { token, digest: digestOf(token) };
}

/** Whoever holds the link of a letter. A token of ours or not, it opens no row but its own. */
export const residentWith = (token: string): ResidentActor => ({
  kind: "resident",
  tokenDigest: digestOf(token),
});

/** Tells whether what would be shared is still what a page showed. */
export const fingerprintOf = (shared: Shared) =>
  createHash("sha256").update(JSON.stringify(shared)).digest("base64url");
