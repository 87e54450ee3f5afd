import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import type { Compared, RebuildOptions, Rebuilt, Upkeep } from "../upkeep";

const builder = system("search index");
/** Numbers of candidates in one step. */
const STEP = 20_000;
/** Milliseconds for a whole rebuild, which takes about a minute for a million candidates. */
const LIMIT = 60 * 60_000;

const inOneGo = <T>(work: (tx: Tx) => Promise<T>) => asActor(builder, work, LIMIT);

/**
 * The upkeep of what the database itself searches by. Triggers keep it in step, so there is nothing to tell it; it can
 * be worked out anew, and it is looked over all the same. Those who search wait for neither; whoever changes a candidate
 * or a vacancy waits for the rebuild.
 */
export const postgresqlUpkeep = (): Upkeep => ({
  name: "postgresql",
  refresh: async () => [],
  lacks: async () => null,
  rebuild: async (options = {}) => ({
    candidates: await rebuildPostings(options),
    vacancies: await rebuildVacancies(),
    refused: [],
  }),
  verify: async (options = {}) => [await verifyPostings(options), await verifyVacancies()],
});

async function rebuildPostings({ onProgress, signal }: RebuildOptions): Promise<Rebuilt["candidates"]> {
  const candidates = await inOneGo(async (tx) => {
    const of = await tx.candidate.count({ where: { available: true } });
    const [range] = await tx.$queryRaw<
      { first: number; last: number }[]
    >`select * from search.begin_postings()`;
    const { first = 0, last = -1 } = range ?? {};
    let done = 0;
    for (let from = first; from <= last; from += STEP) {
      signal?.throwIfAborted();
      done += await oneNumber(
        tx.$queryRaw`select search.add_postings(${from}::int, ${from + STEP - 1}::int) as number`,
      );
      onProgress?.({ what: "candidates", done, of });
    }
    signal?.throwIfAborted();
    await tx.$executeRaw`select search.end_postings()`;
    return done;
  });
  // The table is a new one, of which nothing is known yet, and so may these be. This can't be done in a transaction.
  await ownerPool().query("vacuum (analyze) search.posting, search.area, search.place, search.term");
  return candidates;
}

const rebuildVacancies = () =>
  inOneGo((tx) => oneNumber(tx.$queryRaw`select search.rebuild_vacancies() as number`));

async function verifyPostings(options: RebuildOptions): Promise<Compared> {
  const count = () => inOneGo((tx) => oneNumber(tx.$queryRaw`select count(*) as number from search.posting`));
  const held = await count();
  const mended = await inOneGo((tx) => oneNumber(tx.$queryRaw`select search.stray_postings() as number`));
  if (mended > 0) await rebuildPostings(options);
  else await inOneGo((tx) => tx.$executeRaw`select search.count_terms()`);
  return { what: "postings", held, meant: mended > 0 ? await count() : held, mended };
}

async function verifyVacancies(): Promise<Compared> {
  const count = () => inOneGo((tx) => oneNumber(tx.$queryRaw`select count(*) as number from search.vacancy`));
  const held = await count();
  const mended = await inOneGo((tx) => oneNumber(tx.$queryRaw`select search.mend_vacancies() as number`));
  return { what: "vacancies", held, meant: mended > 0 ? await count() : held, mended };
}

async function oneNumber(rows: Promise<unknown>): Promise<number> {
  const [first] = (await rows) as { number: number | bigint }[];
  return Number(first?.number ?? 0);
}
