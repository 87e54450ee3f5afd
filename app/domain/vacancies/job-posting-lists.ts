import { fieldsOf, listOf, numberOf, textOf } from "./job-posting-json";
import { plainLine, plainText } from "./job-posting-text";

/** A text is a list by commas only if no part is longer than this; a sentence stays whole. */
const wordsInAnItem = 5;
/** No advert names more, and a matcher should not read more. */
const mostItems = 100;

/**
 * Entries of a property such as `skills`: a list of texts or `DefinedTerm`s, each one entry, or one text with
 * bullets, lines, semicolons or commas between them.
 */
export function itemsIn(value: unknown): string[] {
  const entries = listOf(value).flatMap((entry) => {
    const text = textOf(entry, "name", "description", "value", "credentialCategory", "termCode");
    if (text === null) return [];
    return Array.isArray(value) && value.length > 1 ? [plainLine(text)] : splitText(plainText(text));
  });
  const tidied = entries
    .map((entry) => entry.replace(/^[\s•–*-]+|[\s.;,]+$/g, ""))
    .filter((entry) => entry !== "");
  const byFold = new Map(tidied.map((entry) => [entry.toLowerCase(), entry]));
  return [...byFold.values()].slice(0, mostItems);
}

function splitText(text: string): string[] {
  return text.split(/[\n;•|]+/).flatMap((part) => {
    const items = part.split(/,\s+(?:and\s+)?/);
    return items.every((item) => item.trim().split(/\s+/).length <= wordsInAnItem) ? items : [part];
  });
}

/** A posting's `occupationalCategory`: texts such as "2231 Nurses", or codes with their names. */
export function categoriesIn(value: unknown): string[] {
  const categories = listOf(value).map((entry) => {
    if (typeof entry === "string" || typeof entry === "number") return plainLine(String(entry));
    const code = textOf(entry, "codeValue", "termCode");
    const name = textOf(entry, "name");
    return plainLine([code, name].filter((text) => text !== null).join(" "));
  });
  return [...new Set(categories.filter((category) => category !== ""))].slice(0, mostItems);
}

/** A posting's `experienceRequirements` as text: its own, or its months in words. Null when there are none. */
export function experienceIn(value: unknown): string | null {
  const months = numberOf(fieldsOf(value).monthsOfExperience);
  const text = plainText(textOf(value, "description", "name") ?? "");
  if (text !== "") return text;
  if (months === null || months <= 0) return null;
  return months === 1 ? "1 month of experience" : `${months} months of experience`;
}
