import { createHash, randomBytes } from "node:crypto";

/** How many of a key's first letters are kept, to tell it from others. */
const PREFIX = 9;

/** A new key: 256 random bits, with a mark by which somebody who finds one in a file knows whose it is. */
export const newToken = () => `fd_${randomBytes(32).toString("base64url")}`;

/** What is kept of a key. It is random enough that a plain digest can't be turned back. */
export const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

export const prefixOf = (token: string) => token.slice(0, PREFIX);

/** The key in `Authorization: Bearer …`; undefined for any other way to sign in, and for what is no key of ours. */
export function bearerToken(headers: Headers): string | undefined {
  const [, token] =
    /^bearer +(fd_[A-Za-z0-9_-]{43})$/i.exec(headers.get("authorization")?.trim() ?? "") ?? [];
  return token;
}
