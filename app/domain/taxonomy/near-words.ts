import { editDistance } from "./edit-distance";

interface Kept {
  word: string;
  /** The letters that it has, a bit each. */
  letters: number;
}

/**
 * Words by their first letter and length, for finding those that differ from another in a letter or two after the
 * first. Most are passed over by comparing which letters they have, so that a look-up takes some microseconds.
 * @returns the words within a distance, each with its own
 */
export function nearWords(words: Iterable<string>): (word: string, most: number) => [string, number][] {
  const kept = new Map<string, Kept[]>();
  const placeOf = (word: string, length = word.length) => `${word.charAt(0)}${length}`;
  for (const word of words) {
    const list = kept.get(placeOf(word));
    const one = { word, letters: lettersOf(word) };
    if (list) list.push(one);
    else kept.set(placeOf(word), [one]);
  }
  return (word, most) => {
    const letters = lettersOf(word);
    const near: [string, number][] = [];
    for (let length = word.length - most; length <= word.length + most; length++)
      for (const other of kept.get(placeOf(word, length)) ?? []) {
        // A changed letter takes one away and brings one; a swap does neither.
        if (bitsIn(letters ^ other.letters) > 2 * most) continue;
        const distance = editDistance(word, other.word, most);
        if (distance <= most) near.push([other.word, distance]);
      }
    return near;
  };
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
