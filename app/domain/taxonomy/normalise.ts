import { foldWord } from "./fold-word";
import { COMPOUNDS, HYPHEN_PREFIXES, NUMBERED, NUMBERS, OPEN_PREFIXES } from "./spellings";

export interface Token {
  /** The folded word, the same for every way of writing it. */
  word: string;
  /** Where it stands in the text, in UTF-16 units; `end` is just after it. */
  start: number;
  end: number;
  /** True when a sentence, a line or a list item ends before it, so that no phrase runs across. */
  opens: boolean;
  /** True when a comma or a stroke comes before it: two words with a pause between them are seldom one phrase. */
  pauses: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const PLAIN = /^[\x00-\x7f]*$/;
const PLAIN_WORDS = /[A-Za-z0-9]+(?:['`][A-Za-z]+)*[+#]{0,2}|&/g;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’`][\p{L}\p{M}]+)*[+#]{0,2}|&/gu;
const BREAK = /[.!?;:]\s|[\n\r\t•·▪●*|]|\s[-–—]|[–—]\s/u;
const PAUSE = /[,"“”]|\s\//;

/** "L2", "lvl3", "NVQ2": a level and its number, written as one. */
const LEVEL = /^(l|lvl|level|nvq)([1-8])$/i;
const LONGEST_LEVEL = 6;

/** The folded words of a text in order, each with its place. Time is linear in the text. `fold` may be one that remembers. */
export function tokens(text: string, fold: (word: string) => string = foldWord): Token[] {
  const found: Token[] = [];
  let before = "";
  let last: Token | undefined;
  // Most names and many texts are plain; their words are found in a third of the time.
  const words = PLAIN.test(text) ? PLAIN_WORDS : WORDS;
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = match[0] === "&" ? "and" : match[0];
    const between = last && start === last.end + 1 ? text.charAt(last.end) : "";
    const close = between === " " || between === "-" || between === "‑";
    if (last && close && joins(before, written, between)) {
      before += written;
      last.word = fold(before);
      last.end = end;
      continue;
    }
    const gap = last && !close ? text.slice(last.end, start) : "";
    const token = { word: "", start, end, opens: !last || BREAK.test(gap), pauses: PAUSE.test(gap) };
    const [, level, number] = (written.length <= LONGEST_LEVEL && LEVEL.exec(written)) || [];
    found.push(token);
    if (level && number) {
      token.word = level.toLowerCase() === "nvq" ? "nvq" : "level";
      token.end = end - number.length;
      last = { word: number, start: token.end, end, opens: false, pauses: false };
      found.push(last);
    } else {
      const follows = !token.opens && last !== undefined && NUMBERED.has(last.word);
      token.word = (follows && NUMBERS.get(written.toLowerCase())) || fold(written);
      last = token;
    }
    before = written;
  }
  return found;
}

/** The folded words of a phrase joined by single spaces: equal for two phrases that differ only in dress. */
export const phraseKey = (phrase: string): string =>
  tokens(phrase)
    .map((token) => token.word)
    .join(" ");

function joins(before: string, after: string, gap: string): boolean {
  if (before.length > longestBeginning) return false;
  const first = lower(before);
  if (OPEN_PREFIXES.has(first)) return true;
  if (gap !== " " && HYPHEN_PREFIXES.has(first)) return true;
  return beginsCompound.has(first) && COMPOUNDS.has(`${first} ${lower(after)}`);
}

// By way of upper case, so that letters with several forms end the same from any start.
const lower = (word: string) => word.toUpperCase().toLowerCase();

const beginsCompound = new Set([...COMPOUNDS].map((pair) => pair.split(" ")[0] ?? ""));
const longestBeginning = Math.max(
  ...[...OPEN_PREFIXES, ...HYPHEN_PREFIXES, ...beginsCompound].map((beginning) => beginning.length),
);
