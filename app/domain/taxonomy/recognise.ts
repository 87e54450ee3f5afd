import { isDistinctive } from "./common-words";
import { verbStem } from "./fold-word";
import { buildLookUp, type Match } from "./look-up";
import { tokens } from "./normalise";
import { emptyTrie } from "./term-trie";
import type { Term } from "./terms";
import { buildWordBag, type Scattered } from "./word-bag";

interface Found {
  id: string;
  /** The words as the text has them, where they are said first. */
  phrase: string;
  /** Where the phrase begins in the text, in UTF-16 units. */
  at: number;
  /** How often the term is said, in any of its names. */
  count: number;
}

export interface Recogniser {
  /**
   * Every term said in a text, in order of first mention; the longest name wins where names overlap. One common
   * word ("lead", "cook") counts only when `brief` says that the text is no more than a title or a list.
   */
  findIn(text: string, reading?: { brief?: boolean }): Found[];
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
export function buildRecogniser(terms: Iterable<Term>, { verbs = true }: Options = {}): Recogniser {
  const kept = [...terms];
  const trie = emptyTrie();
  const ids: string[] = [];
  // A one-word name is met only by that word and its plural: "train" must not be read into "training".
  const alone = new Map<string, { id: string; distinctive: boolean }>();
  const stem = verbs ? verbStem : (word: string) => word;

  const keep = (id: string, name: string) => {
    const words = tokens(name).map((token) => token.word);
    const [only] = words;
    if (only === undefined) return;
    const distinctive = isDistinctive(words);
    if (words.length === 1 && !alone.has(only)) alone.set(only, { id, distinctive });
    else if (words.length > 1 && distinctive) trie.add(words.map(stem), ids.push(id) - 1);
  };
  for (const term of kept) keep(term.id, term.label);
  for (const term of kept) for (const name of term.altLabels) keep(term.id, name);

  return {
    lookUp: buildLookUp(kept),
    scatteredIn: buildWordBag(kept),
    findIn(text, { brief = false } = {}) {
      const said = tokens(text);
      const stems = said.map((token) => ({ ...token, word: stem(token.word) }));
      const found = new Map<string, Found>();
      for (let at = 0; at < said.length; ) {
        const [length, phrase] = trie.longestAt(stems, at) ?? [1, -1];
        const first = said[at];
        const last = said[at + length - 1];
        if (!first || !last) break;
        const word = phrase < 0 ? alone.get(first.word) : undefined;
        const id = phrase < 0 ? (word?.distinctive || brief ? word?.id : undefined) : ids[phrase];
        if (id !== undefined) {
          const known = found.get(id);
          if (known) known.count++;
          else found.set(id, { id, phrase: text.slice(first.start, last.end), at: first.start, count: 1 });
        }
        at += length;
      }
      return [...found.values()];
    },
  };
}
