import type { CandidateEngine } from "~/domain/matching/engine";
import { postgresqlCandidates } from "~/domain/matching/postgresql/candidates.server";
import type { CandidateFacts } from "~/domain/matching/score/facts";
import type { Knowing } from "~/domain/matching/score/knowing.server";
import { TOO_FAR } from "~/domain/matching/score/travel-part";
import { searchServer } from "~/platform/env.server";
import type { Kind } from "./aims";
import { onMeilisearch } from "./on-meilisearch";
import { plainPostgresql } from "./plain-postgresql";
import type { Way } from "./questions";
import { actor, byEngine, byEverybody, remembering, withinReach } from "./ways";
import type { Resident } from "./world";

/** A way of ranking and what is asked of it, or a way that can't be tried here and why. */
export type Contender = Way & { kind: Kind };
export type Skipped = { name: string; kind: Kind; skipped: string };

type Given = {
  residents: readonly Resident[];
  everybody: readonly CandidateFacts[];
  knowing: Knowing;
  /** What has to be done in the end is put here. */
  undo: (() => Promise<void>)[];
  signal: AbortSignal;
};

/** All that is measured, in the order of the table. */
export async function contendersFor(given: Given): Promise<(Contender | Skipped)[]> {
  const { residents, everybody, knowing } = given;
  const meilisearch = searchServer && (await onMeilisearch(searchServer, residents, given));
  const without = { skipped: "skipped: MEILI_URL is not set" };
  // With and without those who live too far away: whoever searches by words would leave them out, and engines do.
  const both = (kind: Kind, way: Way, times: number): Contender[] => {
    const once = remembering(way);
    return [once, withinReach(once, everybody, times)].map((each) => ({ ...each, kind }));
  };
  const engine = (name: string, found: CandidateEngine): Contender => ({
    ...byEngine(name, found, knowing),
    kind: "engine",
  });
  return [
    ...both("text", await plainPostgresql(residents), 1),
    ...(meilisearch
      ? both("text", meilisearch.plain, 1)
      : [{ name: "plain text search, Meilisearch", kind: "text", ...without } as const]),
    engine("PostgreSQL engine + scorer", postgresqlCandidates(actor)),
    meilisearch
      ? engine(`${meilisearch.name} engine + scorer`, meilisearch.engine)
      : { name: "Meilisearch engine + scorer", kind: "engine", ...without },
    ...both("ceiling", byEverybody("ceiling: scorer over everybody", everybody, knowing), TOO_FAR),
  ];
}
