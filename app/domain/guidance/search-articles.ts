import { synonyms } from "./search-synonyms";

const weights = { title: 8, topics: 6, summary: 4, body: 1 } as const;

type Field = keyof typeof weights;

const fields = Object.keys(weights) as Field[];

/** The words of an article that a search looks through, part by part, as `wordsOf` gives them. */
export type Searchable = Record<Field, readonly string[]>;

const emptyWords = new Set(
  "a an and any are as at be by can do does for from get have how i if in is it my of on or our people person should some somebody someone the to we what when who with you your".split(
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

/** The shortest word that is looked at for a slip; shorter ones are too easily another word. */
const longEnough = 5;
/** What a word may end in and still be the same word: "interviewing" asks for "interview". */
const endings = /^(?:s|es|d|ed|r|er|ing|ment|ly|ity)$/;

/** How well a word asked for meets a word written: the same, its beginning, its stem, or one slip away. */
function closeness(asked: string, written: string): number {
  if (asked === written) return 1;
  if (asked.length >= 3 && written.startsWith(asked)) return 0.7;
  if (written.length >= longEnough && asked.startsWith(written) && endings.test(asked.slice(written.length)))
    return 0.7;
  return asked.length >= longEnough && nearlySame(asked, written) ? 0.4 : 0;
}

/** How often a body uses a word says little after the third time. */
const mostTimes = 3;

function pointsFor(asked: string, article: Searchable): number {
  return fields.reduce((points, field) => {
    const hits = article[field].map((written) => closeness(asked, written)).filter((hit) => hit > 0);
    const counted = hits.sort((a, b) => b - a).slice(0, field === "body" ? mostTimes : 1);
    return points + weights[field] * counted.reduce((sum, hit) => sum + hit, 0);
  }, 0);
}

/** What a word means besides itself, and how surely: less where the word itself has a slip in it. */
function meantBy(asked: string): readonly { word: string; surely: number }[] {
  const known = synonyms.get(asked);
  if (known) return known.map((word) => ({ word, surely: 0.8 }));
  if (asked.length < longEnough) return [];
  for (const [word, meant] of synonyms)
    if (word.length >= longEnough && nearlySame(asked, word))
      return meant.map((each) => ({ word: each, surely: 0.5 }));
  return [];
}

/** The points for a word as it stands, or for the best of what else it means. */
const bestPoints = (asked: string, article: Searchable): number =>
  Math.max(
    pointsFor(asked, article),
    ...meantBy(asked).map(({ word, surely }) => surely * pointsFor(word, article)),
  );

const aWord = 1000;

/**
 * How well an article answers a query: first how many of its words it has, then how tellingly. 0 is not at all.
 * A query of empty words alone asks for nothing in particular, and every article answers it.
 */
export function relevance(query: string, article: Searchable): number {
  const asked = [...new Set(wordsOf(query))];
  if (asked.length === 0) return 1;
  const points = asked.map((word) => bestPoints(word, article));
  const met = points.filter((point) => point > 0).length;
  return met * aWord + points.reduce((sum, point) => sum + point, 0);
}

/** Below this part of the best answer's points, a guide mentions the words in passing. */
const worthShowing = 0.25;

/** Those that answer a query nearly as well as the best of them does, the best first. */
export function bestOf<T>(found: readonly { item: T; score: number }[]): T[] {
  const best = Math.max(0, ...found.map(({ score }) => score));
  const bestMet = Math.floor(best / aWord);
  return found
    .filter(({ score }) => score > 0)
    .filter(({ score }) => Math.floor(score / aWord) * 2 >= bestMet)
    .filter(({ score }) => score % aWord >= worthShowing * (best % aWord))
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
