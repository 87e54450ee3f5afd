import type { Tx } from "~/platform/actor.server";

type Pair = { fromId: string; intoId: string };

/** How often an employer wants to hear from us moves with it, where the record that stays says nothing of it. @returns how many were joined */
export async function joinCharters(tx: Tx, { fromId, intoId }: Pair): Promise<number> {
  const there = await tx.contactCharter.findUnique({ where: { organisationId: intoId } });
  const { count } = there
    ? await tx.contactCharter.deleteMany({ where: { organisationId: fromId } })
    : await tx.contactCharter.updateMany({
        where: { organisationId: fromId },
        data: { organisationId: intoId },
      });
  return there ? count : 0;
}
