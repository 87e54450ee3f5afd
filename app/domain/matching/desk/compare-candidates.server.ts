import { type Actor, organisationIdsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { type Asked, askedFor } from "../score/asked-for";
import { candidateFacts } from "../score/candidate-facts.server";
import { whatIsKnown } from "../score/knowing.server";
import { score } from "../score/score";
import { heldBy } from "../score/skills-part";
import { vacancyFacts } from "../score/vacancy-facts.server";
import { introduced, type SuggestedCandidate } from "./introduced.server";

/** One of those compared. */
export type Side = SuggestedCandidate & {
  /** Ids of what is asked for and recorded for them. */
  holds: string[];
};

export type Comparison = {
  /** In the order in which they were asked for; those who are not the actor's, or not looking for work, are left out. */
  sides: Side[];
  /** All that the vacancy asks for by name. */
  asked: Asked[];
};

/**
 * Some of the actor's own candidates beside one vacancy, each scored as the list scores them. Undefined where there is
 * no such vacancy that the actor may read.
 */
export async function compareCandidates(
  actor: Actor,
  vacancyId: string,
  candidateIds: readonly string[],
): Promise<Comparison | undefined> {
  const knowing = await whatIsKnown();
  const own = organisationIdsOf(actor, "brokerage");
  return asActor(actor, async (tx) => {
    const [vacancy] = await vacancyFacts(tx, actor, [vacancyId]);
    if (!vacancy) return undefined;
    const facts = (await candidateFacts(tx, candidateIds)).filter(({ brokerageId }) =>
      own.includes(brokerageId),
    );
    const byId = new Map(facts.map((one) => [one.id, one]));
    const matches = [...new Set(candidateIds)].flatMap((id) => {
      const one = byId.get(id);
      return one ? [score(one, vacancy, knowing)] : [];
    });
    const asked = askedFor(vacancy, knowing);
    const sides = await introduced(tx, actor, matches, { vacancy, knowing });
    return {
      asked,
      sides: sides.map((side) => {
        const one = byId.get(side.id);
        return { ...side, holds: one ? heldOf(asked, heldBy(one), one.licences) : [] };
      }),
    };
  });
}

/** A licence counts as held only where it is recorded as one: the work needs it by law. */
const heldOf = (asked: readonly Asked[], held: ReadonlySet<string>, licences: readonly string[]) =>
  asked
    .filter(({ id, kind }) => (kind === "licence" ? licences.includes(id) : held.has(id)))
    .map(({ id }) => id);
