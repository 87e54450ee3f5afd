/** An entry of the posting that cannot be used: where it is (`baseSalary.value.minValue`), why, and what it said. */
export type PostingProblem = { column: string; reason: string; value?: string };

export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The values of a property that may be missing, single, or a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The properties of a value that may be an object, a list that begins with one, or neither. */
export const fieldsOf = (value: unknown): Fields => listOf(value).find(isFields) ?? {};

/** A value as text: a string or number itself, or the first of an object's properties that is one. */
export function textOf(value: unknown, ...properties: readonly string[]): string | null {
  const [first] = listOf(value);
  if (isFields(first)) {
    const found = properties.map((property) => textOf(first[property])).find((text) => text !== null);
    return found ?? null;
  }
  if (typeof first === "number" && Number.isFinite(first)) return String(first);
  return typeof first === "string" && first.trim() !== "" ? first : null;
}

/** A value as a number: a number itself, or the text of one ("28,462.50"). Null when it is neither. */
export function numberOf(value: unknown): number | null {
  const text = textOf(value)
    ?.trim()
    .replace(/^£/, "")
    .replace(/,(?=\d{3})/g, "");
  return text !== undefined && /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** A problem with a property, and the beginning of what it said where that was a text or a number. */
export function problemWith(column: string, reason: string, value?: unknown): PostingProblem {
  const said = textOf(value);
  if (said === null) return { column, reason };
  return { column, reason, value: said.length > 80 ? `${said.slice(0, 79)}…` : said };
}
