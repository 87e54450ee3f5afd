import { editDistance } from "./edit-distance";

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
export function buildSpellingIndex(keys: readonly string[]): SpellingIndex {
  const gramIds = new Map<string, number>();
  const grams = keys.map((key) => trigrams(key).map((gram) => idOf(gramIds, gram)));
  const from = new Uint32Array(gramIds.size + 1);
  for (const list of grams) for (const gram of list) from[gram + 1] = (from[gram + 1] ?? 0) + 1;
  for (let gram = 1; gram < from.length; gram++) from[gram] = (from[gram] ?? 0) + (from[gram - 1] ?? 0);
  const next = from.slice();
  const postings = new Uint32Array(from.at(-1) ?? 0);
  grams.forEach((list, key) => {
    for (const gram of list) {
      const place = next[gram] ?? 0;
      postings[place] = key;
      next[gram] = place + 1;
    }
  });

  return {
    near(key) {
      const limit = allowed(key.length);
      if (limit === 0 || key.length > LONGEST) return [];
      const wanted = trigrams(key);
      const shared = new Map<number, number>();
      for (const gram of wanted) {
        const id = gramIds.get(gram);
        if (id === undefined) continue;
        for (let place = from[id] ?? 0; place < (from[id + 1] ?? 0); place++) {
          const candidate = postings[place] ?? 0;
          shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
        }
      }
      // A wrong letter spoils three trigrams (a swap four), so a key that shares fewer cannot be within reach.
      const least = Math.max(1, wanted.length - 4 * limit);
      return [...shared]
        .filter(([candidate, count]) => count >= least && closeIn(keys[candidate], key, limit))
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

function trigrams(key: string): string[] {
  const padded = `  ${key} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  return [...found];
}

function idOf(ids: Map<string, number>, gram: string): number {
  const known = ids.get(gram);
  if (known !== undefined) return known;
  ids.set(gram, ids.size);
  return ids.size - 1;
}
