import { remember } from "@epic-web/remember";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Actor, organisationIdsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { countSuitable } from "./count-suitable.server";

type Counted = { id: string; updatedAt: Date };

/** Counts of one team of brokers, and what they were counted from: they hold until any of it changes. */
type Kept = { from: string; counts: Map<string, number> };

const kept = remember("suitable counts", () => new Map<string, Kept>());
/** Teams kept at most; beyond it the one kept longest goes. */
const MOST_TEAMS = 200;
/** Vacancies counted side by side, each lane on a connection of its own. */
const LANES = 3;

const keyOf = ({ id, updatedAt }: Counted) => `${id} ${updatedAt.getTime()}`;

/**
 * How many of the actor's own candidates suit each vacancy, counted once until a candidate, the vacancy, the taxonomy
 * or the day changes. Call it outside a transaction. With `fresh` false only what was counted before is given, at once.
 */
export async function suitableCounts(actor: Actor, vacancies: readonly Counted[], { fresh = true } = {}) {
  const { counts } = await countsOf(actor);
  const missing = vacancies.filter((vacancy) => !counts.has(keyOf(vacancy)));
  if (fresh && missing.length > 0) {
    const lanes = Array.from({ length: LANES }, (_, lane) => missing.filter((_, at) => at % LANES === lane));
    const found = await Promise.all(
      lanes.map((lane) =>
        countSuitable(
          actor,
          lane.map(({ id }) => id),
        ),
      ),
    );
    const all = new Map(found.flatMap((some) => [...some]));
    for (const vacancy of missing) counts.set(keyOf(vacancy), all.get(vacancy.id) ?? 0);
  }
  return new Map(
    vacancies.flatMap((vacancy) => {
      const count = counts.get(keyOf(vacancy));
      return count === undefined ? [] : [[vacancy.id, count] as const];
    }),
  );
}

async function countsOf(actor: Actor): Promise<Kept> {
  const brokerages = [...organisationIdsOf(actor, "brokerage")].sort();
  const { version } = await findTaxonomy();
  const { _count, _max } = await asActor(actor, (tx) =>
    tx.candidate.aggregate({
      where: { brokerageId: { in: brokerages } },
      _count: true,
      _max: { updatedAt: true },
    }),
  );
  const team = brokerages.join(" ");
  const from = [version, today(), _count, _max.updatedAt?.getTime()].join(" ");
  const before = kept.get(team);
  if (before?.from === from) return before;
  const empty: Kept = { from, counts: new Map() };
  kept.delete(team);
  kept.set(team, empty);
  const [oldest] = kept.keys();
  if (kept.size > MOST_TEAMS && oldest !== undefined) kept.delete(oldest);
  return empty;
}
