import { isDeterminer, isPassed } from "./common-words";
import { emptyEdgeTable } from "./edge-table";

interface PhraseWord {
  word: string;
  /** True when no phrase may run on from the word before. */
  opens: boolean;
  /** True when a comma stands before it: only a phrase of three words or more runs over one. */
  pauses: boolean;
}

/**
 * Phrases as paths of words. A walk down it from one place in a text costs the length of the longest phrase that
 * begins there, so a text is read in time linear in its length however many phrases there are. "The", "a" and "my"
 * inside a phrase count for nothing: "served the customers" is "serve customers".
 */
export interface TermTrie {
  /** Keeps a phrase (its words in order) under a number of the caller's; the same words again change nothing. */
  add(words: readonly string[], phrase: number): void;
  /** The longest phrase that begins at `from` and runs over no `opens`: its number of words, and its number. */
  longestAt(words: readonly PhraseWord[], from: number): [length: number, phrase: number] | undefined;
}

/** A run of "the the the" is no phrase; without an end to it, reading one would take the square of its length. */
const MOST_PASSED = 2;

export function emptyTrie(): TermTrie {
  const wordIds = new Map<string, number>();
  const edges = emptyEdgeTable();
  const ends = new Map<number, number>();
  let nodes = 1;

  const step = (node: number, word: string) => {
    const id = wordIds.get(word);
    return id === undefined ? 0 : edges.get(node, id);
  };

  const idOf = (word: string) => {
    const known = wordIds.get(word);
    if (known !== undefined) return known;
    wordIds.set(word, wordIds.size);
    return wordIds.size - 1;
  };

  return {
    add(words, phrase) {
      let node = 0;
      const telling = words.filter(
        (word, at) => at === 0 || !isDeterminer(word) || words[at + 1] === "level",
      );
      for (const word of telling.length > 1 ? telling : words) {
        const id = idOf(word);
        const known = edges.get(node, id);
        if (known === 0) edges.add(node, id, nodes);
        node = known || nodes++;
      }
      if (node !== 0 && !ends.has(node)) ends.set(node, phrase);
    },
    longestAt(words, from) {
      let longest: [number, number] | undefined;
      let node = 0;
      let steps = 0;
      let paused = false;
      for (let at = from; at < words.length; at++) {
        const token = words[at];
        if (token === undefined || (at > from && token.opens)) break;
        paused ||= at > from && token.pauses;
        const next = step(node, token.word);
        if (next === 0) {
          if (at === from || at - from - steps >= MOST_PASSED || !isPassed(token.word, words[at + 1]?.word))
            break;
          continue;
        }
        node = next;
        steps++;
        const phrase = ends.get(node);
        if (phrase !== undefined && !(paused && steps === 2)) longest = [at - from + 1, phrase];
      }
      return longest;
    },
  };
}
