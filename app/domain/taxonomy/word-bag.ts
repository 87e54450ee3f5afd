import { isSmall } from "./common-words";
import { allAtOnce } from "./in-steps";
import { phraseKey } from "./normalise";
import { type NameInWords, readNames } from "./read-names";
import type { Term } from "./terms";

export interface Scattered {
  id: string;
  /** The longest name whose words are all there, in the term's own spelling. */
  phrase: string;
}

interface Name extends Scattered {
  words: string[];
}

/**
 * Answers which terms have a name of two words or more that are all in a text, in any order: "Nurse (mental
 * health)". Names are kept under their rarest word, so that a title of ten words looks only at the few names that
 * could be in it.
 */
export function buildWordBag(terms: readonly Term[]): (text: string) => Scattered[] {
  let byRarest: Map<string, Name[]> | undefined;
  return (text) => {
    byRarest ??= keepByRarest(allAtOnce(readNames(terms)));
    const said = new Set(wordsOf(text));
    const found = new Map<string, Name>();
    for (const word of said) {
      for (const name of byRarest.get(word) ?? []) {
        const longest = found.get(name.id)?.words.length ?? 0;
        if (name.words.length > longest && name.words.every((one) => said.has(one))) found.set(name.id, name);
      }
    }
    return [...found.values()].map(({ id, phrase }) => ({ id, phrase }));
  };
}

function keepByRarest(all: readonly NameInWords[]): Map<string, Name[]> {
  const names = all
    .map(({ id, name, words }): Name => ({ id, phrase: name, words: telling(words) }))
    .filter((name) => name.words.length > 1);
  const uses = new Map<string, number>();
  for (const { words } of names) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const kept = new Map<string, Name[]>();
  for (const name of names) {
    const rarest = name.words.reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a));
    const list = kept.get(rarest);
    if (list) list.push(name);
    else kept.set(rarest, [name]);
  }
  return kept;
}

const telling = (words: readonly string[]) => [...new Set(words.filter((word) => word && !isSmall(word)))];

const wordsOf = (text: string) => telling(phraseKey(text).split(" "));
