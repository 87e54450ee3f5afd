import type { Name, NameIndex } from "./name-index";
import { phraseKey } from "./normalise";

/** How a typed phrase met a term: by its label, a synonym, the same words in another order, or near spelling. */
type MatchedBy = "label" | "synonym" | "words" | "spelling";

export interface Match {
  id: string;
  /**
   * From 0 to 1: 1 is the label itself, 0.95 a synonym, 0.85 the same words. Another spelling has at most 0.8, less for
   * each letter that differs, and less than 0.6 where the words differ as words do and not as slips ("site management"
   * and "time management").
   */
  confidence: number;
  by: MatchedBy;
  /** The name of the term that was met. */
  name: string;
}

const MOST = 8;

/**
 * What a typed phrase may mean: the terms, best first, at most eight. Spelling is tried only when no name is met
 * exactly or by its words.
 */
export function lookUp(
  phrase: string,
  { exact, sameWords, near }: NameIndex,
  isSlipOf: (phrase: string, meant: string) => boolean,
): Match[] {
  const key = phraseKey(phrase);
  if (!key) return [];
  const matches = exact(key).map((name) => matchOf(name, name.isLabel ? 1 : 0.95));
  for (const other of sameWords(key)) {
    if (other !== key) matches.push(...exact(other).map((name) => matchOf(name, 0.85, "words")));
  }
  if (matches.length === 0) {
    for (const [other, distance] of near(key)) {
      const most = isSlipOf(key, other) ? 0.8 : 0.6;
      const confidence = most * (1 - distance / Math.max(key.length, other.length));
      matches.push(...exact(other).map((name) => matchOf(name, confidence, "spelling")));
    }
  }
  return bestOfEach(matches);
}

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
