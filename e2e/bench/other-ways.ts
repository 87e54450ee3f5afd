/** What a team might do instead: fetch and sort, or a search library in memory. */
import { fork } from "node:child_process";
import { once } from "node:events";
import type { Ask } from "~/domain/matching/engine";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { databaseAddresses, ownerPool } from "~/platform/database/db.server";
import { BEST, type Wanted, type Way } from "./ways";

const actor = system("bench");
/** Milliseconds after which a way is too slow to be asked again. */
const LIMIT = 120_000;

/** Everybody who shares anything is fetched by the indexes that anyone would make, and weighed and sorted here. Nothing is loaded, scored or explained after it. */
export async function naiveSql(): Promise<Way> {
  const started = performance.now();
  await ownerPool().query(
    "create index bench_skills on candidate using gin (skills); create index bench_work on candidate using gin (occupations); analyze candidate",
  );
  const ms = performance.now() - started;
  const { rows } = await ownerPool().query(
    "select (pg_relation_size('bench_skills') + pg_relation_size('bench_work')) / 1048576.0 as megabytes",
  );
  return {
    name: "naive SQL: fetch, then sort",
    built: { ms, megabytes: Math.round(Number(rows[0].megabytes)) },
    best: fetchAndSort,
    stop: async () => {
      await ownerPool().query("drop index bench_skills, bench_work");
    },
  };
}

async function fetchAndSort({ ask }: Wanted) {
  const worth = weightsOf(ask);
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<{ id: string; skills: string[]; occupations: string[] }[]>`
      select id, skills, occupations from candidate where available
        and (skills && ${ask.skills.map(({ id }) => id)}::text[]
          or occupations && ${ask.occupations.map(({ id }) => id)}::text[])`,
    LIMIT,
  );
  const points = (row: (typeof rows)[number]) =>
    [...row.skills, ...row.occupations].reduce((sum, id) => sum + (worth.get(id) ?? 0), 0);
  return rows
    .map((row) => ({ id: row.id, points: points(row) }))
    .sort((a, b) => b.points - a.points)
    .slice(0, BEST).length;
}

export const weightsOf = ({ skills, occupations }: Ask) =>
  new Map([...skills, ...occupations].map(({ id, weight }) => [id, weight]));

/** MiniSearch in a process of its own, so that its memory can be told from ours; the question and answer cross by IPC. */
export async function miniSearch(): Promise<Way> {
  const child = fork("e2e/bench/mini-search.ts", [databaseAddresses().owner], {
    execArgv: ["--import", "tsx", "--max-old-space-size=12288"],
  });
  const [ready] = (await once(child, "message")) as [{ ms: number; megabytes: number }];
  return {
    name: "MiniSearch in memory",
    built: ready,
    best: async ({ ask }) => {
      child.send([...weightsOf(ask)]);
      const [found] = (await once(child, "message")) as [number];
      return found;
    },
    stop: async () => {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
