import { isCommon, isSmall } from "./common-words";
import { editDistance } from "./edit-distance";
import { isLikelySlip } from "./likely-slip";
import { nearWords } from "./near-words";
import { isOrdinary } from "./ordinary-words";

/** Words that people misspell, and the word of a list that each was meant for. */
export interface WordSlips {
  /** The word of the list that an unknown word was most likely meant for; undefined where it is near none. */
  meant(word: string): string | undefined;
  /** Whether one phrase is likely another with slips in it, word by word. Both are folded words with single spaces. */
  isSlipOf(phrase: string, meant: string): boolean;
}

/** Shorter words are as like one another as "cook" and "book". */
const SHORTEST = 5;
/** In letters: a word of this length may have two of them wrong. */
const LONG = 8;
/** In letters: further apart than this are two words. */
const FURTHEST = 3;

/**
 * Finds slips of the pen in single words. A word that the list has in any form is right, and so is an ordinary word of
 * English; the first letter is taken to be right always.
 * @param uses how often the list has each folded word; of two words as near, the commoner is meant
 * @param stem what the forms of a word have in common
 */
export function* wordSlipsInSteps(
  uses: ReadonlyMap<string, number>,
  stem: (word: string) => string,
): Generator<undefined, WordSlips> {
  const stems = new Set<string>();
  const words: string[] = [];
  let done = 0;
  for (const word of uses.keys()) {
    stems.add(stem(word));
    if (isWhole(word)) words.push(word);
    if (++done % 2_000 === 0) yield;
  }
  const near = nearWords(words);
  const isRight = (word: string) =>
    uses.has(word) || stems.has(stem(word)) || isCommon(word) || isSmall(word) || isOrdinary(word);
  const isSlip = (word: string, other: string) =>
    !isRight(word) && isLikelySlip(word, other, editDistance(word, other, FURTHEST));
  // Beside a word that is right, a word that is none at all tells enough by being near.
  const isNear = (word: string, other: string) =>
    word.length >= SHORTEST && !isRight(word) && editDistance(word, other, 2) <= (word.length < LONG ? 1 : 2);
  return {
    meant(word) {
      if (!isWhole(word) || isRight(word)) return undefined;
      const likely = near(word, word.length > LONG + 3 ? 2 : 1)
        .filter(([other, distance]) => isLikelySlip(word, other, distance))
        .sort((a, b) => a[1] - b[1]);
      const nearest = likely.filter(([, distance]) => distance === likely[0]?.[1]).map(([other]) => other);
      return nearest.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))[0];
    },
    isSlipOf(phrase, meant) {
      const said = phrase.split(" ");
      const others = meant.split(" ");
      if (said.length === others.length) {
        const held = said.some((word, at) => word === others[at] && !isSmall(word));
        return said.every(
          (word, at) => word === others[at] || (held ? isNear : isSlip)(word, others[at] ?? ""),
        );
      }
      // "Java script" and "javascript": words run together, or apart.
      return said.join("") === others.join("");
    },
  };
}

const isWhole = (word: string) => word.length >= SHORTEST && /^\p{L}+$/u.test(word);
