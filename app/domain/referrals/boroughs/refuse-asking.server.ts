import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import type { Problem } from "~/platform/problems";
import { claimPerson } from "./lock/person-standing.server";
import { refuseHeld } from "./lock/refuse-held.server";
import { refuseSlot } from "./slots/refuse-slot.server";

type Asking = { candidateId: string; vacancyId: string; brokerageId: string };

/**
 * What keeps a borough from asking somebody about a vacancy, on account of other boroughs: no slot for it, or the person
 * is another's. Slots are held before people, here and everywhere, so that two who ask never wait for each other.
 */
export async function refuseAsking(tx: Tx, actor: PersonActor, asking: Asking): Promise<Problem | undefined> {
  return (await refuseSlot(tx, actor, asking)) ?? (await refuseHeld(tx, asking));
}

/** The same for somebody who is shortlisted, and claims them: a shortlisting from before there were claims has none. */
export async function refuseAskingAgain(
  tx: Tx,
  actor: PersonActor,
  asking: Asking,
): Promise<Problem | undefined> {
  const { candidateId, vacancyId } = asking;
  // A referral before its person, as a step takes them: two who press at once never wait for each other.
  await tx.$queryRaw`select 1 from candidate where id = ${candidateId} for key share`;
  await tx.$queryRaw`
    select 1 from referral where "candidateId" = ${candidateId} and "vacancyId" = ${vacancyId} for no key update`;
  const refused = await refuseAsking(tx, actor, asking);
  if (!refused) await claimPerson(tx, asking.candidateId);
  return refused;
}
