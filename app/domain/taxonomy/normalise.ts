import { foldWord } from "./fold-word";
import { COMPOUNDS, HYPHEN_PREFIXES, OPEN_PREFIXES } from "./spellings";

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

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’`][\p{L}\p{M}]+)*[+#]{0,2}|&/gu;
const BREAK = /[.!?;:]\s|[\n\r\t•·▪●*|]|\s[-–—]|[–—]\s/u;
const PAUSE = /,|\s\//;

/** The folded words of a text in order, each with its place. Time is linear in the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let raw: { written: string; start: number; end: number } | undefined;
  let pending: Token | undefined;
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = match[0] === "&" ? "and" : match[0];
    const first = raw === undefined;
    const gap = raw ? text.slice(raw.end, start) : "";
    if (raw && pending && joins(raw.written, written, gap)) {
      raw = { written: raw.written + written, start: raw.start, end };
      pending = { ...pending, word: foldWord(raw.written), end };
      continue;
    }
    if (pending) found.push(pending);
    raw = { written, start, end };
    pending = {
      word: foldWord(written),
      start,
      end,
      opens: first || BREAK.test(gap),
      pauses: PAUSE.test(gap),
    };
  }
  if (pending) found.push(pending);
  return found;
}

/** The folded words of a phrase joined by single spaces: equal for two phrases that differ only in dress. */
export const phraseKey = (phrase: string): string =>
  tokens(phrase)
    .map((token) => token.word)
    .join(" ");

function joins(before: string, after: string, gap: string): boolean {
  if (gap !== " " && gap !== "-" && gap !== "‑") return false;
  const first = before.toUpperCase().toLowerCase();
  if (OPEN_PREFIXES.has(first)) return true;
  if (gap !== " " && HYPHEN_PREFIXES.has(first)) return true;
  return COMPOUNDS.has(`${first} ${after.toUpperCase().toLowerCase()}`);
}
