const VOWEL = /[aeiouy]/;
/** Consonants that sound alike, so that one is written for the other. */
const ALIKE = new Set(["cs", "sc", "ck", "kc", "sz", "zs", "dt", "td"]);
/** In letters: below this a word with a letter dropped or changed is as likely another word ("barking" and "baking"). */
const LONG = 8;

/**
 * Whether a word is likely another one misspelt, rather than a word of its own: two letters swapped, one doubled that
 * is single or single that is doubled, and in longer words one dropped, added, or changed for one that sounds like it.
 * Both are folded words that begin with the same letter; three letters' difference and more is never likely.
 * @param distance the number of letters that differ
 */
export function isLikelySlip(word: string, meant: string, distance: number): boolean {
  if (isOtherEnding(word, meant)) return false;
  if (distance !== 1) return distance === 2 && word.length > LONG + 3;
  const at = firstDifference(word, meant);
  if (word.length === meant.length) {
    const [was, is] = [meant.charAt(at), word.charAt(at)];
    if (was === word.charAt(at + 1) && is === meant.charAt(at + 1)) return true;
    return word.length >= LONG && ((VOWEL.test(was) && VOWEL.test(is)) || ALIKE.has(was + is));
  }
  const longer = word.length > meant.length ? word : meant;
  const letter = longer.charAt(at);
  if (letter === longer.charAt(at - 1)) return true;
  const dropsVowel = longer === meant && VOWEL.test(letter) && word.length >= LONG - 2;
  return word.length >= LONG || dropsVowel;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** "Radiographic" and "radiography" differ in what they end on: two words of one family, and no slip. */
function isOtherEnding(word: string, meant: string): boolean {
  const short = Math.min(word.length, meant.length);
  const isLate = firstDifference(word, meant) >= short - 2;
  return isLate && firstDifference(reversed(word), reversed(meant)) < 2 && !isSwappedEnd(word, meant);
}

const reversed = (word: string) => [...word].reverse().join("");

const isSwappedEnd = (word: string, meant: string) =>
  word.length === meant.length && [...word].sort().join("") === [...meant].sort().join("");
