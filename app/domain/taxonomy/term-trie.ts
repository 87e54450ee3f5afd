interface PhraseWord {
  word: string;
  /** True when no phrase may run on from the word before. */
  opens: boolean;
  /** True when a comma stands before it: only a phrase of three words or more runs over one. */
  pauses: boolean;
}

/**
 * Phrases as paths of words. A walk down it from one place in a text costs the length of the longest phrase that
 * begins there, so a text is read in time linear in its length however many phrases there are.
 */
export interface TermTrie {
  /** Keeps a phrase (its words in order) under a number of the caller's; the same words again change nothing. */
  add(words: readonly string[], phrase: number): void;
  /** The longest phrase that begins at `from` and runs over no `opens`: its number of words, and its number. */
  longestAt(words: readonly PhraseWord[], from: number): [length: number, phrase: number] | undefined;
}

// Edges are kept in one map under node × WORDS + word: far smaller than a map for each of 300,000 nodes.
const WORDS = 2 ** 24;

export function emptyTrie(): TermTrie {
  const wordIds = new Map<string, number>();
  const edges = new Map<number, number>();
  const ends = new Map<number, number>();
  let nodes = 1;

  const step = (node: number, word: string) => {
    const id = wordIds.get(word);
    return id === undefined ? undefined : edges.get(node * WORDS + id);
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
      for (const word of words) {
        const edge = node * WORDS + idOf(word);
        const next = edges.get(edge) ?? nodes++;
        edges.set(edge, next);
        node = next;
      }
      if (node !== 0 && !ends.has(node)) ends.set(node, phrase);
    },
    longestAt(words, from) {
      let longest: [number, number] | undefined;
      let node: number | undefined = 0;
      for (let at = from; at < words.length; at++) {
        const token = words[at];
        if (token === undefined || (at > from && token.opens)) break;
        node = step(node, token.word);
        if (node === undefined) break;
        const phrase = ends.get(node);
        const paused = token.pauses && at === from + 1;
        if (phrase !== undefined && !paused) longest = [at - from + 1, phrase];
      }
      return longest;
    },
  };
}
