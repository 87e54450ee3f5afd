import { setTimeout } from "node:timers/promises";
import { remember } from "@epic-web/remember";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Actor, organisationIdsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { countSuitable } from "./count-suitable.server";
import { notedBy } from "./visible.server";

type Counted = { id: string; updatedAt: Date };

/** Counts of one team of brokers, and what they were counted from: they hold until any of it changes. */
type Kept = { from: string; counts: Map<string, number> };

const kept = remember("suitable counts", () => new Map<string, Kept>());
/** Teams kept at most; beyond it the one kept longest goes. */
const MOST_TEAMS = 200;
/** Vacancies counted side by side, each on a connection of its own. */
const LANES = 3;

/** Names a vacancy as it is now, with those dismissed for it. */
type KeyOf = (vacancy: Counted) => string;

type Options = {
  /** Milliseconds to wait for counts that are not there yet: with 0 nothing is counted anew. */
  within: number;
};

/**
 * How many of the actor's own candidates suit each vacancy, counted once until a candidate, the vacancy, those
 * dismissed for it, the taxonomy or the day changes. What takes longer than `within` has no entry yet; it is counted all
 * the same, for the next who asks. The first of `vacancies` are counted first. Call it outside a transaction.
 */
export async function suitableCounts(
  actor: Actor,
  vacancies: readonly Counted[],
  { within }: Options,
): Promise<Map<string, number>> {
  const { counts } = await countsOf(actor);
  const keyOf = await keysFor(actor, vacancies);
  const missing = vacancies.filter((vacancy) => !counts.has(keyOf(vacancy)));
  if (within > 0 && missing.length > 0) {
    const counting = countInto(counts, actor, missing, keyOf);
    await Promise.race([counting, setTimeout(within, undefined, { ref: false })]);
  }
  return new Map(
    vacancies.flatMap((vacancy) => {
      const count = counts.get(keyOf(vacancy));
      return count === undefined ? [] : [[vacancy.id, count] as const];
    }),
  );
}

/** Never throws: whoever asked may be gone by the time that it fails. */
async function countInto(
  counts: Map<string, number>,
  actor: Actor,
  missing: readonly Counted[],
  keyOf: KeyOf,
) {
  const left = [...missing];
  const lane = async () => {
    for (let vacancy = left.shift(); vacancy; vacancy = left.shift()) {
      if (counts.has(keyOf(vacancy))) continue;
      const found = await countSuitable(actor, [vacancy.id]);
      counts.set(keyOf(vacancy), found.get(vacancy.id) ?? 0);
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } catch (error) {
    log.warn({ err: error }, "good matches could not be counted");
  }
}

async function keysFor(actor: Actor, vacancies: readonly Counted[]): Promise<KeyOf> {
  const groups = await asActor(actor, (tx) =>
    tx.dismissal.groupBy({
      by: ["vacancyId"],
      where: { AND: [{ vacancyId: { in: vacancies.map(({ id }) => id) } }, notedBy(actor)] },
      _count: true,
      _max: { createdAt: true },
    }),
  );
  const dismissed = new Map(
    groups.map(({ vacancyId, _count, _max }) => [vacancyId, `${_count} ${_max.createdAt?.getTime()}`]),
  );
  return ({ id, updatedAt }) => `${id} ${updatedAt.getTime()} ${dismissed.get(id) ?? ""}`;
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
