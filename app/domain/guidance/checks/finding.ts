import type { Advert, Advice, Place } from "../advice";
import { type FoundTerm, findTerms, type TermList } from "../terms";

/** The parts of an advert that hold free words, the title first. */
const parts = ["title", "description"] as const;

type Part = (typeof parts)[number];

/** Same rule and same words give the same id, whatever their case or spacing. */
export const adviceId = (rule: string, phrase?: string) =>
  phrase ? `${rule}:${phrase.toLowerCase().replace(/\s+/g, " ").trim()}` : rule;

/** Where a phrase was found, as advice carries it: only the description has places. */
export const placed = (part: Part, { start, end }: Place): Pick<Advice, "field" | "at"> =>
  part === "title" ? { field: "title" } : { field: "description", at: { start, end } };

function toAdvice(part: Part, found: FoundTerm): Advice {
  const { list, term, phrase } = found;
  return {
    id: adviceId(list.rule, phrase),
    rule: list.rule,
    kind: list.kind,
    ...placed(part, found),
    phrase,
    says: term.says ?? list.says,
    instead: term.instead,
    source: term.source ?? list.source,
    article: list.article,
  };
}

/** Runs a check over the title and then the description. */
export const overParts = (advert: Advert, check: (text: string, part: Part) => Advice[]): Advice[] =>
  parts.flatMap((part) => check(advert[part], part));

/** Advice for every term of the lists that stands in the title or the description. */
export const adviseOn = (advert: Advert, lists: readonly TermList[]): Advice[] =>
  overParts(advert, (text, part) =>
    lists.flatMap((list) => findTerms(text, list).map((found) => toAdvice(part, found))),
  );
