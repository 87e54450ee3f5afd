import { whatIsKnown } from "~/domain/matching/score/knowing.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Result } from "~/platform/problems";
import { referCandidate } from "../refer-candidate.server";
import { suitability } from "../suitability.server";

/** A broker shortlists a candidate whom they can't ask yet, with the score as it stands. */
export async function shortlistCandidate(
  actor: PersonActor,
  pair: { vacancyId: string; candidateId: string },
): Promise<Result<{ id: string; number: number }>> {
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx) => {
    const match = await suitability(tx, actor, pair, knowing);
    return referCandidate(actor, { ...pair, score: match?.score ?? null });
  });
}
