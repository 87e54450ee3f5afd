import { candidateFacts } from "~/domain/matching/score/candidate-facts.server";
import type { Knowing } from "~/domain/matching/score/knowing.server";
import { type Match, score } from "~/domain/matching/score/score";
import { vacancyFacts } from "~/domain/matching/score/vacancy-facts.server";
import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";

type Pair = { vacancyId: string; candidateId: string };

/** How well one candidate suits one vacancy, as matching has it now; null where either is out of sight or not available. */
export async function suitability(
  tx: Tx,
  actor: PersonActor,
  { vacancyId, candidateId }: Pair,
  knowing: Knowing,
): Promise<Match | null> {
  const [vacancy] = await vacancyFacts(tx, actor, [vacancyId]);
  const [candidate] = await candidateFacts(tx, [candidateId]);
  return vacancy && candidate ? score(candidate, vacancy, knowing) : null;
}
