import type { Randomness } from "~prisma/demo/random";

/** Shorter words are seldom misspelt, and say something else when they are. */
const LONG_ENOUGH = 5;
const keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** One slip of the finger in one of the longer words, never in its first letter; the words as they are where all are short. */
export function misspelt(words: string, random: Randomness): string {
  const long = [...words.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= LONG_ENOUGH);
  if (long.length === 0) return words;
  const word = random.pick(long);
  const at = word.index + random.between(1, word[0].length - 2);
  const [before, letter, next, after] = [words.slice(0, at), words[at], words[at + 1], words.slice(at + 2)];
  const slips = [
    `${before}${next}${letter}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${besideIt(letter ?? "", random)}${next}${after}`,
  ];
  return random.pick(slips);
}

/** The key to the left or right of a letter's; the letter itself where the keyboard has none. */
function besideIt(letter: string, random: Randomness) {
  const row = keyboard.find((keys) => keys.includes(letter.toLowerCase()));
  if (!row) return letter;
  const at = row.indexOf(letter.toLowerCase());
  return random.pick([row[at - 1], row[at + 1]].filter((key) => key !== undefined));
}
