/** A word shorter than this is looked for as it is: too many others are near it. */
const SHORTEST = 5;
/** From this length on two letters may differ, else one. */
const LONG = 9;
/** Other words looked for in place of one, and whole searches tried in place of one. */
const OTHERS = 3;
const TRIED = 8;

/** Letters that may differ between a word typed and the one that was meant. */
export const slipsIn = (word: string) => (word.length >= LONG ? 2 : 1);

// A phrase stays whole; so do a word that must not be there and the word between alternatives.
const pieces = /"[^"]*"?|\S+/g;
const plain = /^\p{L}+$/u;

const isWord = (piece: string) =>
  plain.test(piece) && piece.length >= SHORTEST && piece.toLowerCase() !== "or";

/** The words of a search that may be misspelt, in small letters, each once. */
export const spellable = (words: string): string[] => [
  ...new Set((words.match(pieces) ?? []).filter(isWord).map((piece) => piece.toLowerCase())),
];

/** The searches to make in place of one: each of the other words at its place; eight at most. */
export function respelt(words: string, others: ReadonlyMap<string, readonly string[]>): string[] {
  let searches = [words];
  for (const [typed, meant] of others)
    searches = searches.flatMap((search) =>
      meant.slice(0, OTHERS).map((other) => replaced(search, typed, other)),
    );
  return searches.slice(0, TRIED);
}

const replaced = (search: string, typed: string, other: string) =>
  search.replace(pieces, (piece) => (isWord(piece) && piece.toLowerCase() === typed ? other : piece));
