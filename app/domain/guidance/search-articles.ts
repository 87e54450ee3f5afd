/** The texts of an article that a search looks through, the telling ones first. */
type Searchable = { title: string; topics: string; summary: string; body: string };

const weights = { title: 8, topics: 6, summary: 4, body: 1 } as const satisfies Record<
  keyof Searchable,
  number
>;
const fields = ["title", "topics", "summary", "body"] as const satisfies readonly (keyof Searchable)[];

const emptyWords = new Set(
  "a an and are as at be by can do does for from have how i if in is it my of on or our should the to we what when with you your".split(
    " ",
  ),
);

/** Plain lower-case words, without accents, apostrophes or a plural s. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !emptyWords.has(word))
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word));

/** Whether one letter added, lost, changed or swapped with its neighbour turns one word into the other. */
export function nearlySame(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const rest = one.slice(same);
  const otherRest = other.slice(same);
  const swapped =
    rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
  return (
    swapped ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1)
  );
}

/** How well a word asked for meets a word written: the same, its beginning, or one slip away. */
function closeness(asked: string, written: string): number {
  if (asked === written) return 1;
  if (asked.length >= 3 && written.startsWith(asked)) return 0.7;
  return asked.length >= 5 && nearlySame(asked, written) ? 0.4 : 0;
}

/** How often a body uses a word says little after the third time. */
const mostTimes = 3;

function pointsFor(asked: string, article: Searchable): number {
  return fields.reduce((points, field) => {
    const hits = wordsOf(article[field])
      .map((written) => closeness(asked, written))
      .filter((hit) => hit > 0);
    const counted = hits.sort((a, b) => b - a).slice(0, field === "body" ? mostTimes : 1);
    return points + weights[field] * counted.reduce((sum, hit) => sum + hit, 0);
  }, 0);
}

/**
 * How well an article answers a query: first how many of its words it has, then how tellingly. 0 is not at all.
 * A query of empty words alone asks for nothing in particular, and every article answers it.
 */
export function relevance(query: string, article: Searchable): number {
  const asked = [...new Set(wordsOf(query))];
  if (asked.length === 0) return 1;
  const points = asked.map((word) => pointsFor(word, article));
  const met = points.filter((point) => point > 0).length;
  return met * 1000 + points.reduce((sum, point) => sum + point, 0);
}
