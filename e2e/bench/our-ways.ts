import type { CandidateEngine } from "~/domain/matching/engine";
import { matchVacancy } from "~/domain/matching/match-vacancy.server";
import { candidateDocuments } from "~/domain/matching/meilisearch/candidate-documents.server";
import { CANDIDATES, SETTINGS } from "~/domain/matching/meilisearch/candidate-index";
import { meilisearchCandidates } from "~/domain/matching/meilisearch/candidates.server";
import { meilisearchUpkeep } from "~/domain/matching/meilisearch/upkeep.server";
import { postgresqlCandidates } from "~/domain/matching/postgresql/candidates.server";
import { postgresqlUpkeep } from "~/domain/matching/postgresql/upkeep.server";
import { reasons } from "~/domain/matching/score/explain";
import { whatIsKnown } from "~/domain/matching/score/knowing.server";
import type { Upkeep } from "~/domain/matching/upkeep";
import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import type { SearchServer } from "~/platform/env.server";
import { BEST, type Wanted, type Way } from "./ways";

const actor = system("bench");

/** The whole of a request's matching work: retrieve, load, score, explain. */
const whole =
  (who: Actor, engine: CandidateEngine) =>
  async ({ vacancy }: Wanted) => {
    const knowing = await whatIsKnown();
    const matches = await asActor(who, (tx) => matchVacancy(tx, who, vacancy, knowing, engine));
    return matches.slice(0, BEST).map(reasons).length;
  };

async function build(upkeep: Upkeep) {
  const started = performance.now();
  await upkeep.rebuild();
  return performance.now() - started;
}

export async function onPostgresql(who: Actor = actor, name = "ours on PostgreSQL"): Promise<Way> {
  const ms = who === actor ? await build(postgresqlUpkeep()) : 0;
  const { rows } = await ownerPool().query(
    "select pg_total_relation_size('search.posting') / 1048576.0 as megabytes",
  );
  const megabytes = Math.round(Number(rows[0].megabytes));
  return { name, built: { ms, megabytes }, best: whole(who, postgresqlCandidates(who)) };
}

export async function onMeilisearch({ url, searchKey, writeKey }: SearchServer): Promise<Way> {
  const uid = `bench_${CANDIDATES}`;
  const sides = [
    { side: "candidate", what: "candidates", uid, settings: SETTINGS, source: candidateDocuments },
  ] as const;
  const upkeep = meilisearchUpkeep({ url, writeKey }, sides);
  const ms = await build(upkeep);
  const engine = meilisearchCandidates({ url, searchKey, uid, searchWait: 10_000 });
  const key = writeKey ? { authorization: `Bearer ${writeKey}` } : undefined;
  const ask = (path: string, method = "GET") =>
    fetch(url + path, { method, ...(key ? { headers: key } : {}) });
  const { rawDocumentDbSize } = (await (await ask(`/indexes/${uid}/stats`)).json()) as {
    rawDocumentDbSize: number;
  };
  return {
    name: "ours on Meilisearch",
    built: { ms, megabytes: Math.round(rawDocumentDbSize / 1_048_576) },
    best: whole(actor, engine),
    stop: async () => {
      await ask(`/indexes/${uid}`, "DELETE");
    },
  };
}
