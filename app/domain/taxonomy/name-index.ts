import { isSmall } from "./common-words";
import type { InSteps } from "./in-steps";
import type { NameInWords } from "./read-names";
import { buildSpellingIndex, type SpellingIndex } from "./spelling-index";

export interface Name {
  id: string;
  name: string;
  isLabel: boolean;
}

/** The names of terms by their folded words. */
export interface NameIndex {
  /** The names that are these words. */
  exact(key: string): readonly Name[];
  /** The keys that have the same telling words in any order. */
  sameWords(key: string): readonly string[];
  /** The keys within reach of a misspelt one, nearest first, with the number of letters that differ. */
  near: SpellingIndex["near"];
}

export function* nameIndexInSteps(names: readonly NameInWords[]): InSteps<NameIndex> {
  const exact = new Map<string, Name[]>();
  const byWords = new Map<string, string[]>();
  let done = 0;
  for (const { words, id, name, isLabel } of names) {
    if (words.length > 0) put(exact, words.join(" "), { id, name, isLabel });
    if (++done % 1_000 === 0) yield;
  }
  for (const key of exact.keys()) {
    put(byWords, tellingWords(key), key);
    if (++done % 1_000 === 0) yield;
  }
  const { near } = yield* buildSpellingIndex([...exact.keys()]);
  return {
    exact: (key) => exact.get(key) ?? none,
    sameWords: (key) => byWords.get(tellingWords(key)) ?? none,
    near,
  };
}

const none: readonly never[] = [];

function put<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const tellingWords = (key: string) =>
  [...new Set(key.split(" ").filter((word) => !isSmall(word)))].sort().join(" ");
