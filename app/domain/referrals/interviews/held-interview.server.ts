import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Interview, Referral } from "~prisma/generated/client";
import { interviewed } from "./interviewed.server";
import { whenInWords } from "./when-in-words";

type Held = { interview: Interview; referral: Referral; side: "brokerage" | "employer" };

/**
 * An interview that is still to come and stands as the page showed it, held until the transaction ends. Of two who
 * change it at once the second hears how it stands now.
 * @param sequence the count of its changes that the page showed
 */
export async function heldInterview(
  tx: Tx,
  actor: PersonActor,
  { interviewId, sequence }: { interviewId: string; sequence: number },
): Promise<Result<Held>> {
  const seen = await tx.interview.findUnique({ where: { id: interviewId }, select: { referralId: true } });
  if (!seen) return problem("not-found");
  const held = await interviewed(tx, actor, seen.referralId);
  if (!held.ok) return held;
  const interview = await tx.interview.findUniqueOrThrow({ where: { id: interviewId } });
  if (interview.cancelledAt)
    return problem(
      "wrong-stage",
      "Somebody has called this interview off. What you sent has changed nothing.",
    );
  if (interview.sequence !== sequence)
    return problem(
      "wrong-stage",
      `Somebody changed this interview while you looked at it. It is now on ${whenInWords(interview.startsAt)}. What you sent has changed nothing.`,
    );
  if (interview.startsAt <= now())
    return problem("wrong-stage", "This interview has begun or is over, so it can't be changed any more.");
  return ok({ interview, ...held.value });
}
