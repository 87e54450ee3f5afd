import type { Advert, Advice, Place } from "../advice";
import { type FoundTerm, findTerms, type TermList } from "../terms";

/** The parts of an advert that hold words. What a person must have stands under the form's skills. */
type Part = "title" | "description" | "skills";

/** Same rule and same words give the same id, whatever their case or spacing. */
export const adviceId = (rule: string, phrase?: string) =>
  phrase ? `${rule}:${phrase.toLowerCase().replace(/\s+/g, " ").trim()}` : rule;

/** Where a phrase was found, as advice carries it: only the description has places. */
export const placed = (part: Part, at: Place): Pick<Advice, "field" | "at"> =>
  part === "description" ? { field: part, at: { start: at.start, end: at.end } } : { field: part };

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

/** Runs a check over the title, each thing that a person must have, and the description. */
export function overParts(advert: Advert, check: (text: string, part: Part) => Advice[]): Advice[] {
  const { title, description, musts = [] } = advert;
  return [
    ...check(title, "title"),
    ...musts.flatMap((must) => check(must, "skills")),
    ...check(description, "description"),
  ];
}

/** Advice for every term of the lists that stands in the advert's words. */
export const adviseOn = (advert: Advert, lists: readonly TermList[]): Advice[] =>
  overParts(advert, (text, part) =>
    lists.flatMap((list) => findTerms(text, list).map((found) => toAdvice(part, found))),
  );
