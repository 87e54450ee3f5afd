import { type Actor, organisationIdsOf, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { candidateEngine } from "../matching-engine.server";
import { vacancyFacts } from "../score/vacancy-facts.server";
import { countSuitable } from "./count-suitable.server";

/** Fewer people than this are never counted out loud. */
const SHOWN_FROM = 5;

/**
 * How many candidates of other brokerages suit a vacancy that the actor may read; null for fewer than five, none among
 * them, and for a vacancy that is not there. A number and no more: nobody reads another borough's candidates. Counts
 * among the 300 most promising.
 */
export async function countElsewhere(actor: Actor, vacancyId: string): Promise<number | null> {
  const seen = await asActor(actor, (tx) => vacancyFacts(tx, actor, [vacancyId]));
  if (seen.length === 0) return null;
  const counter = system("count of other boroughs' candidates");
  const own = new Set(organisationIdsOf(actor, "brokerage"));
  const all = await asActor(counter, (tx) =>
    tx.organisation.findMany({ where: { kind: "brokerage" }, select: { id: true } }),
  );
  const brokerages = all.map(({ id }) => id).filter((id) => !own.has(id));
  if (brokerages.length === 0) return null;
  const engine = candidateEngine(counter);
  const elsewhere = {
    ...engine,
    retrieve: (ask: Parameters<typeof engine.retrieve>[0]) => engine.retrieve({ ...ask, brokerages }),
  };
  const count = (await countSuitable(counter, [vacancyId], elsewhere)).get(vacancyId) ?? 0;
  return count >= SHOWN_FROM ? count : null;
}
