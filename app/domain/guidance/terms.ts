import type { AdviceKind, Place, Source } from "./advice";

/** A phrase to notice. In `match` a space stands for any white space; capitals matter only with `exactCase`. */
export type Term = {
  match: RegExp;
  instead?: string;
  /** Where the list's own reason or source does not fit. */
  says?: string;
  source?: Source;
  /** Words in the same sentence that make the phrase harmless. */
  unless?: RegExp;
  exactCase?: true;
};

/** Terms that share a reason. */
export type TermList = {
  rule: string;
  kind: AdviceKind;
  says: string;
  source: Source;
  article?: string;
  terms: readonly Term[];
};

export type FoundTerm = Place & { phrase: string; list: TermList; term: Term };

type Compiled = { term: Term; pattern: RegExp };

const compiled = new WeakMap<TermList, readonly Compiled[]>();

function compile(list: TermList): readonly Compiled[] {
  const before = compiled.get(list);
  if (before) return before;
  const ready = list.terms.map((term) => ({
    term,
    pattern: new RegExp(
      `\\b(?:${term.match.source.replace(/ (?![?*+\]])/g, "\\s+")})(?!\\w)`,
      term.exactCase ? "g" : "gi",
    ),
  }));
  compiled.set(list, ready);
  return ready;
}

/** Letters either side of a place in which its sentence is looked for: a text without an end would be read through for each. */
const longest = 500;

/** The sentence or line that holds a place, without its end mark. */
export function sentenceAround(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - longest), start);
  const after = text.slice(end, end + longest);
  const from = Math.max(...[". ", "! ", "? ", "\n"].map((mark) => before.lastIndexOf(mark)), -1);
  const rest = after.search(/[.!?](\s|$)|\n/);
  return before.slice(from + 1) + text.slice(start, end) + (rest < 0 ? after : after.slice(0, rest));
}

/** Every place in a text where a term of the list stands, as whole words. */
export function findTerms(text: string, list: TermList): FoundTerm[] {
  return compile(list).flatMap(({ term, pattern }) =>
    [...text.matchAll(pattern)]
      .map((hit) => ({ phrase: hit[0], start: hit.index, end: hit.index + hit[0].length, list, term }))
      .filter((found) => !term.unless?.test(sentenceAround(text, found))),
  );
}
