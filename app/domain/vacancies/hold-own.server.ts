import { holdStanding } from "~/domain/organisations/verification/hold-standing.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { lockVacancy } from "./lock-vacancy.server";
import { whyNotPost } from "./may-post";
import { editableBy } from "./visible.server";

/**
 * A vacancy that the actor may change, kept as it is until the transaction ends, as is where its employer stands: the
 * employer first, so that whoever suspends it waits and then holds what went live. Null where there is none.
 * `barred` says in words why nothing of this employer's may go live; null where it may.
 */
export async function holdOwn(tx: Tx, actor: Actor, id: string) {
  const own = await tx.vacancy.findFirst({
    where: { AND: [{ id }, editableBy(actor)] },
    select: { organisationId: true },
  });
  if (!own) return null;
  const standing = await holdStanding(tx, own.organisationId);
  await lockVacancy(tx, id);
  const vacancy = await tx.vacancy.findUnique({ where: { id } });
  return vacancy && { vacancy, barred: standing && whyNotPost(standing) };
}
