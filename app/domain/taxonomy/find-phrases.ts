import { isDeterminer, isDistinctive, isProduct, isSmall } from "./common-words";
import { verbStem } from "./fold-word";
import type { InSteps } from "./in-steps";
import { otherForms } from "./name-forms";
import { type Token, tokens } from "./normalise";
import type { NameInWords } from "./read-names";
import { emptyTrie } from "./term-trie";
import { type WordSlips, wordSlipsInSteps } from "./word-slips";

/** A term said at one place of a text. */
export interface Mention {
  id: string;
  /** The words as the text has them. */
  phrase: string;
  /** Where they begin in the text, in UTF-16 units. */
  at: number;
  /** Whether they are one everyday word ("cook"), which only a `brief` reading gives. */
  everyday: boolean;
}

interface PhraseFinder {
  isSlipOf: WordSlips["isSlipOf"];
  mentionsIn(text: string, how?: { brief?: boolean }): Mention[];
}

/** A word of a text as it is compared: as a stem, with a likely slip put right. */
interface Heard extends Token {
  slip: boolean;
}

/** A single misspelt word is believed only where it is long: "kichen porter" is clear, "bakin" is not. */
const LONG_ALONE = 7;

/** Finds names within texts. See `Recogniser` for what it promises. */
export function* phraseFinderInSteps(names: readonly NameInWords[], verbs: boolean): InSteps<PhraseFinder> {
  const trie = emptyTrie();
  const ids: string[] = [];
  // A one-word name is met only by that word and its plural: "train" must not be read into "training".
  const alone = new Map<string, { id: string; distinctive: boolean }>();
  const uses = new Map<string, number>();
  const stem = verbs ? verbStem : (word: string) => word;
  const others: [id: string, words: string[]][] = [];

  for (const [at, { id, words }] of names.entries()) {
    if (at % 1_000 === 999) yield;
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    const [only] = words;
    if (only === undefined) continue;
    const distinctive = isDistinctive(words);
    if (words.length === 1 && !alone.has(only)) alone.set(only, { id, distinctive });
    else if (words.length > 1 && distinctive) {
      trie.add(words.map(stem), ids.push(id) - 1);
      for (const form of otherForms(words)) others.push([id, form]);
    }
  }
  for (const [id, words] of others) trie.add(words.map(stem), ids.push(id) - 1);
  const slips = yield* wordSlipsInSteps(uses, stem);

  function hear(said: readonly Token[]): Heard[] {
    const met = new Map<string, string | undefined>();
    return said.map((token) => {
      if (!met.has(token.word)) met.set(token.word, slips.meant(token.word));
      const meant = met.get(token.word);
      return { ...token, word: meant ?? token.word, slip: meant !== undefined };
    });
  }

  /** "Handling of cash" where the name is "cash handling": what comes of the words in that order. */
  function turnedAt(stems: readonly Heard[], at: number): [length: number, phrase: number] | undefined {
    const [first, of] = [stems[at], stems[at + 1]];
    if (first === undefined || of?.word !== "of" || of.opens) return undefined;
    const from = isDeterminer(stems[at + 2]?.word ?? "") ? at + 3 : at + 2;
    const after = stems.slice(at + 2, from + 2);
    if (after.some(({ opens, pauses }) => opens || pauses)) return undefined;
    for (const length of [2, 1]) {
      const things = stems.slice(from, from + length);
      const turned = [...things, first].map((token) => ({ ...token, opens: false, pauses: false }));
      const [said, phrase] = trie.longestAt(turned, 0) ?? [0, -1];
      if (things.length === length && said === turned.length) return [from + length - at, phrase];
    }
    return undefined;
  }

  return {
    isSlipOf: slips.isSlipOf,
    mentionsIn(text, { brief = false } = {}) {
      const heard = hear(tokens(text));
      const stems = heard.map((token) => ({ ...token, word: stem(token.word) }));
      const mentions: Mention[] = [];
      for (let at = 0; at < heard.length; ) {
        const [length, phrase] = trie.longestAt(stems, at) ?? turnedAt(stems, at) ?? [1, -1];
        const first = heard[at];
        const last = heard[at + length - 1];
        if (!first || !last) break;
        const word = phrase < 0 ? alone.get(first.word) : undefined;
        const everyday = word !== undefined && !word.distinctive && !isNamed(text, heard, at);
        const id = phrase < 0 ? word?.id : ids[phrase];
        if (id !== undefined && (brief || !everyday) && believable(heard.slice(at, at + length)))
          mentions.push({ id, phrase: text.slice(first.start, last.end), at: first.start, everyday });
        at += length;
      }
      return mentions;
    },
  };
}

/**
 * Whether a common word is meant as a product's name: written as one ("Excel", but not "Excel in a busy kitchen"), or
 * beside another ("word and excel").
 */
function isNamed(text: string, words: readonly Token[], at: number): boolean {
  const { word, start, end } = words[at] ?? { word: "", start: 0, end: 0 };
  if (!isProduct(word)) return false;
  const written = /^[A-Z][a-z]+$/.test(text.slice(start, end));
  if (written && !/^\s+(?:at|in|as|by)\b/.test(text.slice(end, end + 8))) return true;
  return [-2, -1, 1, 2].some((away) => isProduct(words[at + away]?.word ?? ""));
}

/** Words that are all guessed are no sign of anything, unless it is one long word with a letter wrong. */
function believable(words: readonly Heard[]): boolean {
  const telling = words.filter(({ word }) => !isSmall(word));
  const [only, another] = telling;
  if (only && !another) return !only.slip || only.end - only.start >= LONG_ALONE;
  return telling.some(({ slip }) => !slip);
}
