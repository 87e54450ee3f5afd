import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { CandidateEngine } from "../engine";
import { matchVacancy } from "../match-vacancy.server";
import { whatIsKnown } from "../score/knowing.server";
import { suits } from "../score/rank";
import { vacancyFacts } from "../score/vacancy-facts.server";
import { introduced, type SuggestedCandidate } from "./introduced.server";
import { type MatchFilters, noFilters } from "./match-filters";

export type Suggestions = {
  /** The best first, at most as many as asked for. */
  candidates: SuggestedCandidate[];
  /** Those who would suit but for a stop, such as a licence; at most as many as asked for. */
  stopped: SuggestedCandidate[];
  /** How many suit it well and may be put forward. */
  suitable: number;
};

type Options = {
  /** How many to show at most. */
  limit: number;
  filters?: MatchFilters;
  /** What to find them with, where it is not the one in use. */
  engine?: CandidateEngine;
};

/**
 * The actor's own candidates who suit a vacancy, ranked, with reasons; without those dismissed for it. Undefined where
 * there is no such vacancy that the actor may read.
 */
export async function findMatches(
  actor: Actor,
  vacancyId: string,
  { limit, filters = noFilters, engine }: Options,
) {
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx): Promise<Suggestions | undefined> => {
    const [vacancy] = await vacancyFacts(tx, actor, [vacancyId]);
    if (!vacancy) return undefined;
    const matches = await matchVacancy(tx, actor, vacancy, knowing, engine, filters);
    const open = matches.filter(({ stops }) => stops.length === 0);
    const stopped = matches.filter(({ stops }) => stops.length > 0);
    return {
      candidates: await introduced(tx, actor, open.slice(0, limit), { vacancy, knowing }),
      stopped: await introduced(tx, actor, stopped.slice(0, limit), { vacancy, knowing }),
      suitable: matches.filter(suits).length,
    };
  });
}
