import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { MembershipRole } from "~prisma/generated/enums";
import { nameOf } from "../name-of";
import { holdPeople } from "./hold-people.server";

type NewMember = { organisationId: string; personId: string; role: MembershipRole };

/**
 * Makes somebody a member, and closes what else was open for them there: a request to join is answered with yes.
 * Somebody who belongs already keeps the role they have, or gets the higher one. @returns whether they are new there
 */
export async function letIn(
  tx: Tx,
  actor: Actor,
  { organisationId, personId, role }: NewMember,
): Promise<boolean> {
  await holdPeople(tx, organisationId);
  const { count } = await tx.membership.createMany({
    data: { organisationId, personId, role },
    skipDuplicates: true,
  });
  if (count === 0 && role === "administrator")
    await tx.membership.updateMany({ where: { organisationId, personId }, data: { role } });
  await tx.joinRequest.updateMany({
    where: { organisationId, personId, answeredAt: null },
    data: { answeredAt: now(), accepted: true, answeredByName: nameOf(actor) },
  });
  if (count) await record(tx, actor, "member.joined", personId, { organisationId, detail: { role } });
  return count > 0;
}
