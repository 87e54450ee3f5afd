import type { AdviceInWords } from "./advice-in-words.server";

const named = 3;

/** What a list of advice comes to, in one sentence to be read out: how many pieces, and the first three it is about. */
export function summariseAdvice(items: readonly Pick<AdviceInWords, "title">[]): string {
  if (items.length === 0) return "No suggestions so far.";
  const titles = [...new Set(items.map(({ title }) => title))];
  const first = titles.slice(0, named).join(", ");
  const more = titles.length > named ? ` and ${titles.length - named} more` : "";
  return `${items.length === 1 ? "1 suggestion" : `${items.length} suggestions`}: ${first}${more}.`;
}
