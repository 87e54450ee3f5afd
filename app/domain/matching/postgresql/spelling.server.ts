import { editDistance } from "~/domain/taxonomy/edit-distance";
import type { Tx } from "~/platform/actor.server";
import type { Correction } from "../vacancy-engine";
import { respelt, slipsIn, spellable } from "./search-words";

/** Words looked at for each one that nobody uses. */
const NEAR = 60;
const MOST = 3;

export type Spelt = {
  /** What to look for: each of these finds. */
  searches: string[];
  corrections: Correction[];
};

/** Sets right the words of a search that no open vacancy uses, where one that is used is a letter or two away. */
export async function spelt(tx: Tx, words: string): Promise<Spelt> {
  const typed = spellable(words);
  const used = new Set(await usedAmong(tx, typed, await knownAmong(tx, typed)));
  const unused = typed.filter((word) => !used.has(word));
  if (unused.length === 0) return { searches: [words], corrections: [] };
  const nearest = nearestOf(await nearWords(tx, unused));
  const there = new Set(await usedAmong(tx, [...new Set([...nearest.values()].flat())]));
  const others = new Map(
    [...nearest].flatMap(([word, near]): [string, string[]][] => {
      const left = near.filter((other) => there.has(other));
      return left.length > 0 ? [[word, left.slice(0, MOST)]] : [];
    }),
  );
  return {
    searches: respelt(words, others),
    corrections: [...others].map(([word, meant]) => ({ typed: word, used: meant })),
  };
}

/** Those that a title, an occupation, an employer or a skill has as they are: most of what is typed, and quickly found. */
async function knownAmong(tx: Tx, words: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ word: string }[]>`
    select word from search.word where word = any (${words}::text[])`;
  return rows.map(({ word }) => word);
}

/**
 * Those that a live vacancy uses in some form, and those that say nothing ("about") and are not looked for.
 * @param known those of which it need not be asked
 */
async function usedAmong(tx: Tx, words: readonly string[], known: readonly string[] = []): Promise<string[]> {
  const asked = words.filter((word) => !known.includes(word));
  if (asked.length === 0) return [...known];
  const rows = await tx.$queryRaw<{ word: string }[]>`
    select asked.word from unnest(${asked}::text[]) as asked(word)
    where numnode(plainto_tsquery('english', asked.word)) = 0
      or exists (select 1 from search.vacancy v where v.words @@ plainto_tsquery('english', asked.word))`;
  return [...known, ...rows.map(({ word }) => word)];
}

/** Words that look like them, the likest first. */
const nearWords = (tx: Tx, typed: readonly string[]) =>
  tx.$queryRaw<{ typed: string; word: string }[]>`
    select asked.word as typed, near.word
    from unnest(${typed}::text[]) as asked(word)
    cross join lateral (
      select w.word, similarity(w.word, asked.word) as likeness from search.word w
      where w.word % asked.word order by 2 desc, 1 limit ${NEAR}::int
    ) near
    order by near.likeness desc, near.word`;

/** Of each word, those that the fewest letters set apart. */
function nearestOf(rows: readonly { typed: string; word: string }[]) {
  const nearest = new Map<string, { slips: number; words: string[] }>();
  for (const { typed, word } of rows) {
    const most = nearest.get(typed)?.slips ?? slipsIn(typed);
    const slips = editDistance(typed, word, most);
    if (slips > most) continue;
    const before = nearest.get(typed);
    if (before && slips === before.slips) before.words.push(word);
    else nearest.set(typed, { slips, words: [word] });
  }
  return new Map([...nearest].map(([typed, { words }]) => [typed, words]));
}
