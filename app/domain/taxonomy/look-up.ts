import { isSmall } from "./common-words";
import { phraseKey } from "./normalise";
import { buildSpellingIndex, type SpellingIndex } from "./spelling-index";
import type { Term } from "./terms";

/** How a typed phrase met a term: by its label, a synonym, the same words in another order, or near spelling. */
type MatchedBy = "label" | "synonym" | "words" | "spelling";

export interface Match {
  id: string;
  /** From 0 to 1: 1 is the label itself, 0.95 a synonym, 0.85 the same words, less for each letter that differs. */
  confidence: number;
  by: MatchedBy;
  /** The name of the term that was met. */
  name: string;
}

const MOST = 8;

interface Name {
  id: string;
  name: string;
  isLabel: boolean;
}

/**
 * Answers what a typed phrase may mean: the terms, best first, at most eight. Spelling is tried only when no name
 * is met exactly or by its words.
 */
export function buildLookUp(terms: readonly Term[]): (phrase: string) => Match[] {
  // Built at the first question, and the spelling part at the first misspelling: most imports ask neither.
  let names: NameIndex | undefined;
  return (phrase) => {
    const key = phraseKey(phrase);
    if (!key) return [];
    names ??= indexNames(terms);
    const { exact, byWords, near } = names;
    const at = (other: string) => exact.get(other) ?? [];

    const matches = at(key).map((name) => matchOf(name, name.isLabel ? 1 : 0.95));
    for (const other of byWords.get(wordsOf(key)) ?? []) {
      if (other !== key) matches.push(...at(other).map((name) => matchOf(name, 0.85, "words")));
    }
    if (matches.length === 0) {
      for (const [other, distance] of near(key)) {
        const confidence = 0.8 * (1 - distance / Math.max(key.length, other.length));
        matches.push(...at(other).map((name) => matchOf(name, confidence, "spelling")));
      }
    }
    return bestOfEach(matches);
  };
}

interface NameIndex {
  exact: Map<string, Name[]>;
  byWords: Map<string, string[]>;
  near: SpellingIndex["near"];
}

function indexNames(terms: readonly Term[]): NameIndex {
  const exact = new Map<string, Name[]>();
  const byWords = new Map<string, string[]>();
  for (const { id, label, altLabels } of terms) {
    put(exact, phraseKey(label), { id, name: label, isLabel: true });
    for (const name of altLabels) put(exact, phraseKey(name), { id, name, isLabel: false });
  }
  for (const key of exact.keys()) put(byWords, wordsOf(key), key);
  let spelling: SpellingIndex | undefined;
  const near = (key: string) => {
    spelling ??= buildSpellingIndex([...exact.keys()]);
    return spelling.near(key);
  };
  return { exact, byWords, near };
}

function put<T>(map: Map<string, T[]>, key: string, value: T) {
  if (!key) return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const wordsOf = (key: string) =>
  [...new Set(key.split(" ").filter((word) => !isSmall(word)))].sort().join(" ");

const matchOf = ({ id, name, isLabel }: Name, confidence: number, by?: MatchedBy): Match => ({
  id,
  confidence,
  by: by ?? (isLabel ? "label" : "synonym"),
  name,
});

function bestOfEach(matches: Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    if ((best.get(match.id)?.confidence ?? 0) < match.confidence) best.set(match.id, match);
  }
  return [...best.values()]
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}
