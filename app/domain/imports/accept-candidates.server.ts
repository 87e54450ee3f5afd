import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { recordEach } from "../audit/record.server";
import { compareCandidates, type Wanted } from "./compare-candidates.server";
import { addCandidates, changeCandidates } from "./write-candidates.server";

export type Written = { outcome: "created" | "changed" | "unchanged"; candidateId: string };

type Whose = {
  brokerageId: string;
  /** On whose caseload new ones are; null for nobody's. */
  brokerId: string | null;
};

/**
 * Writes a batch of a brokerage's candidates: those who are new, and those about whom something is. Nobody comes twice.
 * @returns what became of each, in order
 * @throws AddedMeanwhile
 */
export async function acceptCandidates(
  tx: Tx,
  actor: Actor,
  whose: Whose,
  wanted: readonly Wanted[],
): Promise<Written[]> {
  const { brokerageId: organisationId } = whose;
  await holdKnown(tx, organisationId, wanted);
  const compared = await compareCandidates(tx, organisationId, wanted);
  const fresh = compared.filter(({ before }) => !before);
  const changed = compared.filter(({ before, changed }) => before && changed.length > 0);
  const added = await addCandidates(
    tx,
    whose,
    fresh.map(({ wanted: { reference, halves } }) => ({ reference, ...halves })),
  );
  await changeCandidates(tx, organisationId, changed);
  const changedIds = changed.flatMap(({ before }) => before?.id ?? []);
  await recordEach(tx, actor, "candidate.imported", added, { organisationId });
  await recordEach(tx, actor, "candidate.reimported", changedIds, { organisationId });
  const ids = new Map(fresh.map((each, at) => [each, added[at] ?? ""]));
  return compared.map((each): Written => {
    if (!each.before) return { outcome: "created", candidateId: ids.get(each) ?? "" };
    return { outcome: each.changed.length > 0 ? "changed" : "unchanged", candidateId: each.before.id };
  });
}

/** Nobody else changes whoever is known while they are read and written: what a colleague saves meanwhile is not lost. */
async function holdKnown(tx: Tx, brokerageId: string, wanted: readonly Wanted[]) {
  const references = wanted.flatMap(({ reference, over }) => (over ? [] : [reference]));
  const ids = wanted.flatMap(({ over }) => over ?? []);
  await tx.$queryRaw`select 1 as held from candidate where "brokerageId" = ${brokerageId}
    and (reference = any (${references}::text[]) or id = any (${ids}::text[])) order by id for update`;
}
