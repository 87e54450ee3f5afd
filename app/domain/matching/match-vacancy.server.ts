import { type Actor, organisationIdsOf } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { askFor } from "./ask";
import { candidateFacts } from "./candidate-source.server";
import type { VacancyFacts } from "./facts";
import type { Knowing } from "./knowing.server";
import { matchingEngine } from "./matching-engine.server";
import { rankCandidates } from "./rank";
import type { Match } from "./score";

/** Candidates scored for one vacancy at most, and how many of those who lack a licence. */
const SCORED = 300;
const SCORED_WITH_A_STOP = 50;

/** A broker matches their own brokerages' candidates; a command or job, everybody's. */
const brokeragesOf = (actor: Actor) =>
  actor.kind === "system" ? null : organisationIdsOf(actor, "brokerage");

/**
 * Retrieves, loads and scores: the actor's own candidates for one vacancy, the best first, those with a stop after
 * all others. Nobody, where the vacancy names no skill and no occupation: then there is nothing to match by.
 */
export async function matchVacancy(
  tx: Tx,
  actor: Actor,
  vacancy: VacancyFacts,
  knowing: Knowing,
  engine = matchingEngine(actor),
): Promise<Match[]> {
  const brokerages = brokeragesOf(actor);
  if (brokerages?.length === 0) return [];
  const { licences } = vacancy;
  const ask = askFor(vacancy, knowing, knowing.related(vacancy.occupationId), {
    brokerages,
    licences,
    limit: SCORED,
  });
  const found = await engine.retrieve(ask);
  if (licences.length > 0)
    found.push(...(await engine.retrieve({ ...ask, licences: [], limit: SCORED_WITH_A_STOP })));
  // Read again as the actor: what a search server found is seen by nobody whom the database would not show it to.
  const facts = await candidateFacts(tx, [...new Set(found)]);
  return rankCandidates(vacancy, facts, knowing);
}
