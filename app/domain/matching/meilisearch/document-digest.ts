import { createHash } from "node:crypto";

/** Digits of a number that count: a server may read the last of seventeen as its neighbour. */
const DIGITS = 12;

/** A value as JSON that reads the same in whatever order its keys came. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "number" && !Number.isInteger(part)) return Number(part.toPrecision(DIGITS));
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

/** Equal for documents that hold the same, and hardly ever for others: 64 bits. */
export const digestOf = (document: unknown): bigint =>
  createHash("sha256").update(canonical(document)).digest().readBigUInt64BE();

/** A checksum of many documents in any order, from their digests. */
export class Checksum {
  private sum = 0n;
  add(digest: bigint) {
    this.sum = BigInt.asUintN(64, this.sum + digest);
  }
  toString() {
    return this.sum.toString(16).padStart(16, "0");
  }
}
