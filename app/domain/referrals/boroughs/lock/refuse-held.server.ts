import type { Tx } from "~/platform/actor.server";
import { type Problem, problem } from "~/platform/problems";
import { referralReference } from "../../stage-words";
import { heldElsewhere, notToldYet } from "./lock-words";
import { canBeTold, holdPerson } from "./person-standing.server";

type Choice = { candidateId: string; vacancyId: string };

/**
 * Why one of the actor's candidates can't be put forward, or undefined where they can: then they are held for the actor
 * until the transaction ends. It writes nothing.
 */
export async function refuseHeld(tx: Tx, choice: Choice): Promise<Problem | undefined> {
  const { elsewhere, ownReferral } = await holdPerson(tx, choice);
  if (elsewhere) return problem("taken", heldElsewhere);
  if (!(await canBeTold(tx, choice.candidateId))) return problem("taken", notToldYet);
  if (ownReferral === null) return undefined;
  const other = await tx.referral.findUnique({
    where: { id: ownReferral },
    include: { candidate: { select: { reference: true } } },
  });
  if (!other) return undefined;
  const which = `${other.candidate.reference}, as ${referralReference(other.number)}`;
  return problem(
    "taken",
    `Your borough has put the same person forward for this vacancy under ${which}. One person is put forward once.`,
  );
}
