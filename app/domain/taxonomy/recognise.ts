import { type Mention, phraseFinderInSteps } from "./find-phrases";
import { allAtOnce, type InSteps } from "./in-steps";
import { lookUp, type Match } from "./look-up";
import { nameIndexInSteps } from "./name-index";
import { readNames } from "./read-names";
import type { Term } from "./terms";
import { buildWordBag, type Scattered } from "./word-bag";

export interface Found {
  id: string;
  /** The words as the text has them, where they are said first. */
  phrase: string;
  /** Where the phrase begins in the text, in UTF-16 units. */
  at: number;
  /** How often the term is said, in any of its names. */
  count: number;
}

/** `brief` says that the text is no more than a title or a list, where a common word by itself ("cook") counts. */
interface How {
  brief?: boolean;
}

export interface Recogniser {
  /**
   * Every term said in a text, in order of first mention; the longest name wins where names overlap. One common
   * word ("lead", "cook") counts only in a `brief` text. Forgives small slips in spelling and other orders of words.
   */
  findIn(text: string, how?: How): Found[];
  /** The same, with every mention by itself. */
  mentionsIn(text: string, how?: How): Mention[];
  /** The terms that one typed phrase may mean, best first. */
  lookUp(phrase: string): Match[];
  /** The terms with a name whose words are all in a short text, in any order. */
  scatteredIn(text: string): Scattered[];
}

interface Options {
  /**
   * Whether forms of a verb are one ("manage stock", "managing stock"). Right for skills, wrong for job titles,
   * where a housing officer is not a house officer.
   */
  verbs?: boolean;
}

/**
 * Builds a recogniser for a list of terms. Where two terms share a name, the one whose label it is keeps it in
 * texts, and otherwise the first; `lookUp` returns both.
 */
export const buildRecogniser = (terms: Iterable<Term>, options?: Options): Recogniser =>
  allAtOnce(recogniserInSteps(terms, options));

/** The same a little at a time, each step some milliseconds: ESCO's names take most of a second together. */
export function* recogniserInSteps(
  terms: Iterable<Term>,
  { verbs = true }: Options = {},
): InSteps<Recogniser> {
  const kept = [...terms];
  const names = yield* readNames(kept);
  const { mentionsIn, isSlipOf } = yield* phraseFinderInSteps(names, verbs);
  const index = yield* nameIndexInSteps(names);
  return {
    mentionsIn,
    findIn: (text, how) => counted(mentionsIn(text, how)),
    lookUp: (phrase) => lookUp(phrase, index, isSlipOf),
    scatteredIn: buildWordBag(kept),
  };
}

/** Mentions as terms, in order of first mention. */
export function counted(mentions: readonly Mention[]): Found[] {
  const found = new Map<string, Found>();
  for (const { id, phrase, at } of mentions) {
    const known = found.get(id);
    if (known) known.count++;
    else found.set(id, { id, phrase, at, count: 1 });
  }
  return [...found.values()];
}
