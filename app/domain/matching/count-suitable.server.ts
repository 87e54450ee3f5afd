import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { whatIsKnown } from "./knowing.server";
import { matchVacancy } from "./match-vacancy.server";
import { suits } from "./rank";
import { vacancyFacts } from "./vacancy-facts.server";

/**
 * For each vacancy, how many of the actor's own candidates score 60 or more with no stop. Counts among the 300 most
 * promising of each; a vacancy that is not there has no entry.
 */
export const countSuitable = (actor: Actor, vacancyIds: readonly string[]): Promise<Map<string, number>> =>
  asActor(actor, async (tx) => {
    const knowing = await whatIsKnown();
    const counts = new Map<string, number>();
    for (const vacancy of await vacancyFacts(tx, vacancyIds)) {
      const matches = await matchVacancy(tx, actor, vacancy, knowing);
      counts.set(vacancy.id, matches.filter(suits).length);
    }
    return counts;
  });
