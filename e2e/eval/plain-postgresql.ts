import { ownerPool } from "~/platform/database/db.server";
import type { Way } from "./questions";
import type { Resident } from "./world";

/** People found by words at most, before those who live too far away are left out. */
export const DEPTH = 1_000;

/** All that somebody wrote of themselves, as one text. */
export const wordsOf = ({ said }: Resident) => [...said.occupations, ...said.skills].join("\n");

/**
 * What somebody would try first: PostgreSQL's own text search, a person's words against any of the vacancy's words, in
 * the order of `ts_rank`. Asking for all of the words at once would find nobody.
 */
export async function plainPostgresql(residents: readonly Resident[]): Promise<Way> {
  const pool = ownerPool();
  await pool.query("create table eval_words (id text primary key, words tsvector not null)");
  await pool.query(
    `insert into eval_words select id, to_tsvector('english', words) from unnest($1::text[], $2::text[]) as said(id, words)`,
    [residents.map(({ id }) => id), residents.map(wordsOf)],
  );
  await pool.query("create index on eval_words using gin (words)");
  await pool.query("analyze eval_words");
  return {
    name: "plain text search, PostgreSQL",
    async rank({ words }) {
      const { rows } = await pool.query<{ id: string }>(
        `select id from eval_words,
           (select replace(plainto_tsquery('english', $1)::text, '&', '|')::tsquery as query) asked
         where words @@ query order by ts_rank(words, query) desc, id collate "C" limit $2`,
        [words, DEPTH],
      );
      return rows.map(({ id }) => id);
    },
  };
}
