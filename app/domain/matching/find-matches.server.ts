import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import type { MatchingEngine } from "./engine";
import { type Knowing, whatIsKnown } from "./knowing.server";
import { matchVacancy } from "./match-vacancy.server";
import { suits } from "./rank";
import type { Match } from "./score";
import { vacancyFacts } from "./vacancy-facts.server";

/** Somebody who may suit, as a broker's page shows them: by reference, never by name. */
export type SuggestedCandidate = {
  id: string;
  reference: string;
  outcode: string;
  /** Names of their occupations. */
  occupations: string[];
  match: Match;
};

export type Suggestions = {
  /** The best first, at most as many as asked for. */
  candidates: SuggestedCandidate[];
  /** Those who would suit but for a stop, such as a licence; at most as many as asked for. */
  stopped: SuggestedCandidate[];
  /** How many suit it well and may be put forward. */
  suitable: number;
};

/** How many to show at most, and the engine to find them with where it is not the one in use. */
type Options = { limit: number; engine?: MatchingEngine };

/**
 * The actor's own candidates who suit a vacancy, ranked, with reasons. Undefined where there is no such vacancy that
 * the actor may read.
 */
export async function findMatches(actor: Actor, vacancyId: string, { limit, engine }: Options) {
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx): Promise<Suggestions | undefined> => {
    const [vacancy] = await vacancyFacts(tx, actor, [vacancyId]);
    if (!vacancy) return undefined;
    const matches = await matchVacancy(tx, actor, vacancy, knowing, engine);
    const open = matches.filter(({ stops }) => stops.length === 0);
    const stopped = matches.filter(({ stops }) => stops.length > 0);
    return {
      candidates: await introduced(tx, open.slice(0, limit), knowing),
      stopped: await introduced(tx, stopped.slice(0, limit), knowing),
      suitable: matches.filter(suits).length,
    };
  });
}

async function introduced(
  tx: Tx,
  matches: readonly Match[],
  { label }: Knowing,
): Promise<SuggestedCandidate[]> {
  const rows = await tx.candidate.findMany({
    where: { id: { in: matches.map(({ candidateId }) => candidateId) } },
    select: { id: true, reference: true, outcode: true, occupations: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return matches.flatMap((match) => {
    const row = byId.get(match.candidateId);
    return row ? [{ ...row, occupations: row.occupations.map(label), match }] : [];
  });
}
