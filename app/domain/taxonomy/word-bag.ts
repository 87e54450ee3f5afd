import { isSmall } from "./common-words";
import { phraseKey } from "./normalise";
import type { Term } from "./terms";

export interface WordBag {
  /** The terms with a name whose words are all in the text, in any order; for each the longest such name. */
  within(text: string): { id: string; phrase: string; words: number }[];
}

interface Name {
  id: string;
  phrase: string;
  words: string[];
}

/**
 * Names of two words or more, kept under their rarest word, so that a title of ten words looks only at the few
 * names that could be in it.
 */
export function buildWordBag(terms: readonly Term[]): WordBag {
  const names = terms.flatMap(({ id, label, altLabels }) =>
    [label, ...altLabels].map((phrase): Name => ({ id, phrase, words: wordsOf(phrase) })).filter(isLong),
  );
  const uses = new Map<string, number>();
  for (const { words } of names) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);

  const byRarest = new Map<string, Name[]>();
  for (const name of names) {
    const rarest = name.words.reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a));
    const list = byRarest.get(rarest);
    if (list) list.push(name);
    else byRarest.set(rarest, [name]);
  }

  return {
    within(text) {
      const said = new Set(wordsOf(text));
      const found = new Map<string, { id: string; phrase: string; words: number }>();
      for (const word of said) {
        for (const { id, phrase, words } of byRarest.get(word) ?? []) {
          if (words.length <= (found.get(id)?.words ?? 0) || !words.every((one) => said.has(one))) continue;
          found.set(id, { id, phrase, words: words.length });
        }
      }
      return [...found.values()];
    },
  };
}

const wordsOf = (text: string) => [...new Set(phraseKey(text).split(" ").filter((word) => word && !isSmall(word)))];

const isLong = (name: Name) => name.words.length > 1;
