import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import type { Change, Refused } from "../upkeep";
import { nothingIsRebuilt } from "./search-turns.server";

/**
 * What a search server has yet to hear of: the rows of `search.change`, which triggers write in the transaction of the
 * change itself. A row goes once the server holds what it tells of. While an index is built anew beside the one in use,
 * rows that the one in use has heard of stay, marked; just before the two change over the marks go, and so the new one
 * hears of all that changed while it was built. No process remembers anything: the marks are in the database, and
 * whether a rebuild is under way is a lock that ends with its process.
 */
type Row = Change & { id: bigint };

const keeper = system("search index");

/** The longest of what a server's words are kept. */
const WHY = 1_000;

/** The first that wait, in the order in which they came about; one subject may be there more than once. */
export const nextChanges = (most: number): Promise<Row[]> =>
  asActor(
    keeper,
    (tx) => tx.$queryRaw<Row[]>`
      select id, side, subject from search.change where not told and failed is null order by id limit ${most}::int`,
  );

/** Puts these among what waits. */
export const tellAgain = (changes: readonly Change[]): Promise<unknown> =>
  asActor(
    keeper,
    (tx) => tx.$executeRaw`
      insert into search.change (side, subject)
      select * from unnest(${changes.map(({ side }) => side)}::text[], ${changes.map(({ subject }) => subject)}::text[])`,
  );

/** The server has heard of these rows, save those that it refused, which are kept with its reason. */
export const heard = (rows: readonly Row[], refused: readonly Refused[]): Promise<unknown> =>
  asActor(keeper, async (tx) => {
    await forgetRefused(tx, rows);
    await park(tx, rows, refused);
    const ids = rows.map(({ id }) => id);
    if (await nothingIsRebuilt(tx))
      // Marks without a rebuild are of one that came to nothing: the index in use has heard of them.
      await tx.$executeRaw`delete from search.change where failed is null and (told or id = any (${ids}::bigint[]))`;
    else
      await tx.$executeRaw`update search.change set told = true where failed is null and id = any (${ids}::bigint[])`;
  });

/** What was refused before has been tried anew. */
const forgetRefused = (tx: Tx, rows: readonly Change[]) => tx.$executeRaw`
  delete from search.change where failed is not null and (side, subject) in (
    select * from unnest(${rows.map(({ side }) => side)}::text[], ${rows.map(({ subject }) => subject)}::text[]))`;

/** One row a subject, the latest. */
const park = (tx: Tx, rows: readonly Row[], refused: readonly Refused[]) => {
  const latest = refused.map(({ side, subject, why }) => ({
    id: rows.findLast((row) => row.side === side && row.subject === subject)?.id ?? null,
    why: why.slice(0, WHY),
  }));
  return tx.$executeRaw`
    update search.change c set failed = r.why
    from unnest(${latest.map(({ id }) => id)}::bigint[], ${latest.map(({ why }) => why)}::text[]) as r(id, why)
    where c.id = r.id`;
};

/** The index in use is about to be another one, which has heard of nothing since it was begun, and refused nothing yet. */
export const unmark = (): Promise<unknown> =>
  asActor(
    keeper,
    (tx) =>
      tx.$executeRaw`update search.change set told = false, failed = null where told or failed is not null`,
  );

/** How things stand: how many wait and since when, and how many were refused. */
export async function outbox(): Promise<{ waiting: number; oldest: Date | null; refused: number }> {
  const rows = await asActor(
    keeper,
    (tx) => tx.$queryRaw<{ waiting: number; oldest: Date | null; refused: number }[]>`
      select count(*) filter (where not told and failed is null)::int as waiting,
        min(at) filter (where not told and failed is null) as oldest,
        count(*) filter (where failed is not null)::int as refused
      from search.change`,
  );
  return rows[0] ?? { waiting: 0, oldest: null, refused: 0 };
}

/** Those refused, the latest first, at most so many. */
export const refusedChanges = (most: number): Promise<Refused[]> =>
  asActor(
    keeper,
    (tx) => tx.$queryRaw<Refused[]>`
      select side, subject, failed as why from search.change where failed is not null order by id desc limit ${most}::int`,
  );
