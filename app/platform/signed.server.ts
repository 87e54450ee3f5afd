import { createHmac, timingSafeEqual } from "node:crypto";
import { secret } from "./secret.server";

const signature = (purpose: string, value: string) =>
  createHmac("sha256", secret()).update(`${purpose}:${value}`).digest("base64url");

/** A value that goes out in a link and is known again as ours when it comes back; anyone can read it, nobody can make one. */
export const sign = (purpose: string, value: string) => `${value}.${signature(purpose, value)}`;

/** The value that we signed for this purpose; undefined for anything else. */
export function unsign(purpose: string, token: string): string | undefined {
  const at = token.lastIndexOf(".");
  const value = token.slice(0, Math.max(0, at));
  const [given, ours] = [Buffer.from(token.slice(at + 1)), Buffer.from(signature(purpose, value))];
  return given.length === ours.length && timingSafeEqual(given, ours) ? value : undefined;
}
