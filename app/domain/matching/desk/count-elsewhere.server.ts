import { boroughWithCode } from "~/domain/places/boroughs";
import { type Actor, organisationIdsOf, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { matchVacancy } from "../match-vacancy.server";
import { candidateEngine } from "../matching-engine.server";
import { whatIsKnown } from "../score/knowing.server";
import { suits } from "../score/rank";
import { vacancyFacts } from "../score/vacancy-facts.server";
import { type BoroughCounts, suppressed } from "./suppressed-counts";

/**
 * How many candidates of each other borough suit a vacancy that the actor may read, where they are five or more; nothing
 * for a vacancy that is not there. Numbers and no more: nobody reads another borough's candidates. Counts among the 300
 * most promising.
 */
export async function countElsewhere(actor: Actor, vacancyId: string): Promise<BoroughCounts> {
  const seen = await asActor(actor, (tx) => vacancyFacts(tx, actor, [vacancyId]));
  if (seen.length === 0) return [];
  const counter = system("count of other boroughs' candidates");
  const own = new Set(organisationIdsOf(actor, "brokerage"));
  const knowing = await whatIsKnown();
  return asActor(counter, async (tx) => {
    const others = (
      await tx.organisation.findMany({
        where: { kind: "brokerage" },
        select: { id: true, name: true, boroughCode: true },
      })
    ).filter(({ id }) => !own.has(id));
    if (others.length === 0) return [];
    const engine = candidateEngine(counter);
    const brokerages = others.map(({ id }) => id);
    const elsewhere = {
      ...engine,
      retrieve: (ask: Parameters<typeof engine.retrieve>[0]) => engine.retrieve({ ...ask, brokerages }),
    };
    const suitable: string[] = [];
    for (const vacancy of await vacancyFacts(tx, actor, [vacancyId])) {
      const matches = await matchVacancy(tx, counter, vacancy, knowing, elsewhere);
      suitable.push(...matches.filter(suits).map(({ candidateId }) => candidateId));
    }
    const counts = await countedBy(tx, suitable);
    return suppressed(
      new Map(
        others.map(({ id, name, boroughCode }) => [
          boroughWithCode(boroughCode ?? "")?.name ?? name,
          counts.get(id) ?? 0,
        ]),
      ),
    );
  });
}

async function countedBy(tx: Tx, candidates: string[]) {
  const groups = await tx.candidate.groupBy({
    by: ["brokerageId"],
    where: { id: { in: candidates } },
    _count: true,
  });
  return new Map(groups.map(({ brokerageId, _count }) => [brokerageId, _count]));
}
