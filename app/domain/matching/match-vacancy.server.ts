import { caseloadOf } from "~/domain/candidates/caseload.server";
import { type Actor, organisationIdsOf } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { askFor } from "./ask";
import { dismissedFrom } from "./desk/dismissed.server";
import { leftBy } from "./desk/left-by-filters";
import { noFilters } from "./desk/match-filters";
import { candidateEngine } from "./matching-engine.server";
import { candidateFacts } from "./score/candidate-facts.server";
import type { VacancyFacts } from "./score/facts";
import type { Knowing } from "./score/knowing.server";
import { rankCandidates } from "./score/rank";
import type { Match } from "./score/score";

/** Candidates scored for one vacancy at most, and how many of those who lack a licence. */
const SCORED = 200;
const SCORED_WITH_A_STOP = 50;

/** A broker matches their own brokerages' candidates; a command or job, everybody's. */
const brokeragesOf = (actor: Actor) =>
  actor.kind === "system" ? null : organisationIdsOf(actor, "brokerage");

/**
 * Retrieves, loads and scores: the actor's own candidates for one vacancy, the best first, those with a stop after
 * all others, and without those whom a broker dismissed for it. Nobody, where the vacancy names no skill and no
 * occupation: then there is nothing to match by.
 */
export async function matchVacancy(
  tx: Tx,
  actor: Actor,
  vacancy: VacancyFacts,
  knowing: Knowing,
  engine = candidateEngine(actor),
  filters = noFilters,
): Promise<Match[]> {
  const brokerages = brokeragesOf(actor);
  if (brokerages?.length === 0) return [];
  const ask = askFor(vacancy, knowing, knowing.related(vacancy.occupationId), {
    brokerages,
    licences: [...new Set([...vacancy.licences, ...filters.licences])],
    withinKm: filters.withinKm,
    readyBy: filters.readyNow ? knowing.today : null,
    limit: SCORED,
  });
  const found = filters.mine ? await caseloadOf(tx, actor) : await engine.retrieve(ask);
  if (!filters.mine && ask.licences.length > filters.licences.length)
    found.push(...(await engine.retrieve({ ...ask, licences: filters.licences, limit: SCORED_WITH_A_STOP })));
  // Read again as the actor: what a search server found is seen by nobody whom the database would not show it to.
  const facts = await candidateFacts(tx, [...new Set(found)]);
  const dismissed = await dismissedFrom(tx, actor, vacancy.id);
  const left = leftBy(filters, facts, { ask, vacancy, today: knowing.today });
  return rankCandidates(
    vacancy,
    left.filter(({ id }) => !dismissed.has(id)),
    knowing,
  );
}
