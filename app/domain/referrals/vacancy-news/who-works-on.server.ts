import type { Tx } from "~/platform/actor.server";
import { brokersOf, membersOf, type Reader } from "../readers.server";
import { openStages } from "../stages";

/** How a broker works on a vacancy, from the nearest to the farthest. */
export type Because = "referral" | "saved" | "suggested";

export type Working = Reader & { because: Because; since: Date };

/**
 * Brokers who work on a vacancy, each once: with somebody put forward and not decided on, with it saved for somebody,
 * or (for news that opens it again) with somebody on their caseload whom a night suggested, unless they stopped such letters.
 */
export async function whoWorksOn(tx: Tx, vacancyId: string, withSuggested: boolean): Promise<Working[]> {
  const found: Working[] = [];
  const referrals = await tx.referral.findMany({ where: { vacancyId, stage: { in: openStages } } });
  for (const referral of referrals)
    for (const reader of await brokersOf(tx, referral))
      found.push({ ...reader, because: "referral", since: referral.createdAt });
  const saved = await tx.savedVacancy.findMany({ where: { vacancyId } });
  for (const { personId, brokerageId, createdAt } of saved)
    for (const reader of await brokersOf(tx, { brokerId: personId, brokerageId }))
      found.push({ ...reader, because: "saved", since: createdAt });
  if (withSuggested) found.push(...(await suggestedTo(tx, vacancyId)));
  return onceEach(found);
}

async function suggestedTo(tx: Tx, vacancyId: string): Promise<Working[]> {
  const rows = await tx.suggestion.findMany({
    where: { vacancyId, candidate: { available: true, brokerId: { not: null } } },
    select: { brokerageId: true, createdAt: true, candidate: { select: { brokerId: true } } },
    orderBy: { score: "desc" },
    take: 100,
  });
  const brokerIds = rows.flatMap(({ candidate }) => candidate.brokerId ?? []);
  const silent = await tx.matchAlert.findMany({ where: { personId: { in: brokerIds }, frequency: "never" } });
  const told = new Set(silent.map(({ personId }) => personId));
  const found: Working[] = [];
  for (const { brokerageId, createdAt, candidate } of rows) {
    const broker = candidate.brokerId;
    if (!broker || told.has(broker)) continue;
    told.add(broker);
    const own = (await membersOf(tx, brokerageId)).filter(({ id }) => id === broker);
    for (const reader of own) found.push({ ...reader, because: "suggested", since: createdAt });
  }
  return found;
}

/** Each broker by the nearest reason, and since they first worked on it. */
function onceEach(found: readonly Working[]): Working[] {
  const each = new Map<string, Working>();
  for (const one of found) {
    const known = each.get(one.id);
    if (!known) each.set(one.id, one);
    else if (one.since < known.since) each.set(one.id, { ...known, since: one.since });
  }
  return [...each.values()];
}
