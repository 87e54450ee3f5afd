import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { CandidateEngine } from "../engine";
import { matchVacancy } from "../match-vacancy.server";
import { whatIsKnown } from "../score/knowing.server";
import { suits } from "../score/rank";
import { vacancyFacts } from "../score/vacancy-facts.server";

/**
 * For each vacancy, how many of the actor's own candidates score 60 or more with no stop. Counts among the 300 most
 * promising of each; a vacancy that is not there, or that the actor may not read, has no entry.
 */
export async function countSuitable(
  actor: Actor,
  vacancyIds: readonly string[],
  engine?: CandidateEngine,
): Promise<Map<string, number>> {
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx) => {
    const counts = new Map<string, number>();
    for (const vacancy of await vacancyFacts(tx, actor, vacancyIds)) {
      const matches = await matchVacancy(tx, actor, vacancy, knowing, engine);
      counts.set(vacancy.id, matches.filter(suits).length);
    }
    return counts;
  });
}
