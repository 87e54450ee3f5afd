import { createHash } from "node:crypto";

/** A value with the keys of its objects in order, and what is empty left out. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isEmpty(each))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, settled(each)]),
  );
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === false ||
  (typeof value === "object" && Object.keys(value).length === 0);

/**
 * A digest of what a row or a request asks for, as the form is given it: the same however its columns are ordered, and
 * whether it comes in a file or as JSON.
 */
export const rowDigest = (input: Record<string, unknown>) =>
  createHash("sha256")
    .update(JSON.stringify(settled(input)))
    .digest("hex");
