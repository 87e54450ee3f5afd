/** The server looks at so many words of a search and at none after them. */
const WORDS = 10;

/** A phrase in quotes, or a word. */
const pieces = /-?"[^"]*"?|\S+/g;
const count = (piece: string) => piece.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length;

/**
 * A search of at most ten words. Of more, the shortest go first, for they say least ("of", "the"); of equals the last.
 * What is left stays in its order, and a phrase stays whole.
 */
export function tenWords(words: string): string {
  const said = (words.match(pieces) ?? []).map((piece, at) => ({ piece, at, words: count(piece) }));
  let left = WORDS;
  const kept = [...said]
    .sort((a, b) => b.piece.length - a.piece.length || a.at - b.at)
    .filter(({ words }) => {
      if (words > left) return false;
      left -= words;
      return true;
    });
  return kept
    .sort((a, b) => a.at - b.at)
    .map(({ piece }) => piece)
    .join(" ");
}

/** The number of a vacancy that is asked for by its reference, FD-1042; null for a search by words. */
export const numberAsked = (words: string): number | null => {
  const number = /^fd[\s-]?(\d{1,9})$/i.exec(words.trim())?.[1];
  return number ? Number(number) : null;
};
