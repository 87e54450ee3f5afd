import { editDistance } from "./edit-distance";
import type { InSteps } from "./in-steps";

export interface SpellingIndex {
  /** The keys within reach of a misspelt one, with the number of letters that differ, nearest first. */
  near(key: string): [key: string, distance: number][];
}

/** The longest phrase that is corrected: no one types a longer one by hand, and a pasted page must cost nothing. */
const LONGEST = 80;
/** How many of the keys that share most trigrams are measured letter by letter. */
const MEASURED = 60;

/** One letter in six may be wrong, three at most; a phrase of three letters must be right. */
const allowed = (length: number) => (length < 4 ? 0 : Math.max(1, Math.min(3, Math.floor(length / 6))));

/**
 * Keys by their trigrams, packed into two arrays: 130,000 keys take some 15 MB. A look-up counts shared trigrams
 * and then measures only the best candidates, so its time is bounded by the postings of one phrase.
 */
export function* buildSpellingIndex(keys: readonly string[]): InSteps<SpellingIndex> {
  const from = new Uint32Array(GRAMS + 1);
  const gramsOf = gramReader();
  for (const [at, key] of keys.entries()) {
    for (const gram of gramsOf(key)) from[gram + 1] = (from[gram + 1] ?? 0) + 1;
    if (at % 1_000 === 999) yield;
  }
  for (let gram = 0; gram < GRAMS; gram++) from[gram + 1] = (from[gram + 1] ?? 0) + (from[gram] ?? 0);
  const next = from.slice();
  const postings = new Uint32Array(from[GRAMS] ?? 0);
  for (const [at, key] of keys.entries()) {
    for (const gram of gramsOf(key)) {
      const place = next[gram] ?? 0;
      postings[place] = at;
      next[gram] = place + 1;
    }
    if (at % 1_000 === 999) yield;
  }
  // How many trigrams each key shares with the phrase being looked up; all zero between two look-ups.
  const shared = new Uint8Array(keys.length);

  return {
    near(key) {
      const limit = allowed(key.length);
      if (limit === 0 || key.length > LONGEST) return [];
      const wanted = [...gramsOf(key)];
      const met: number[] = [];
      for (const gram of wanted) {
        for (let place = from[gram] ?? 0; place < (from[gram + 1] ?? 0); place++) {
          const candidate = postings[place] ?? 0;
          const count = shared[candidate] ?? 0;
          if (count === 0) met.push(candidate);
          shared[candidate] = count + 1;
        }
      }
      // A wrong letter spoils three trigrams (a swap four), so a key that shares fewer cannot be within reach.
      const least = Math.max(1, wanted.length - 4 * limit);
      const likely = met
        .map((candidate): [number, number] => [candidate, shared[candidate] ?? 0])
        .filter(([candidate, count]) => count >= least && closeIn(keys[candidate], key, limit));
      for (const candidate of met) shared[candidate] = 0;
      return likely
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, MEASURED)
        .map(([candidate]): [string, number] => {
          const other = keys[candidate] ?? "";
          return [other, editDistance(key, other, limit)];
        })
        .filter(([, distance]) => distance <= limit)
        .sort((a, b) => a[1] - b[1]);
    },
  };
}

const closeIn = (other: string | undefined, key: string, limit: number) =>
  other !== undefined && Math.abs(other.length - key.length) <= limit;

/** Letters of a key as numbers below 64: a to z, 0 to 9, the space; the rest share what is left. */
const LETTERS = 64;
const GRAMS = LETTERS ** 3;
const SPACE = 0;

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + 27;
  return code === 32 ? SPACE : 37 + (code % 27);
}

/** Reads a key as the numbers of its trigrams, each once. Two spaces before it and one after make its ends tell. */
function gramReader(): (key: string) => number[] {
  // Under each trigram the key that had it last, so that none is given twice.
  const lastRead = new Int32Array(GRAMS);
  let read = 0;
  return (key) => {
    read++;
    const grams: number[] = [];
    let [one, two] = [SPACE, SPACE];
    for (let at = 0; at <= key.length; at++) {
      const three = at < key.length ? letterOf(key.charCodeAt(at)) : SPACE;
      const gram = (one * LETTERS + two) * LETTERS + three;
      if (lastRead[gram] !== read) {
        lastRead[gram] = read;
        grams.push(gram);
      }
      [one, two] = [two, three];
    }
    return grams;
  };
}
