import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { notedBy } from "./visible.server";

/** Ids of the candidates who are set aside for a vacancy, among those whom the actor matches. */
export async function dismissedFrom(tx: Tx, actor: Actor, vacancyId: string): Promise<Set<string>> {
  const rows = await tx.dismissal.findMany({
    where: { AND: [{ vacancyId }, notedBy(actor)] },
    select: { candidateId: true },
  });
  return new Set(rows.map(({ candidateId }) => candidateId));
}
