import type { Tx } from "~/platform/actor.server";
import { type Problem, problem } from "~/platform/problems";
import { whyNotPost } from "./may-post";

/** Why a suspended employer's people may write and change nothing now, in words; null for every other employer. */
export async function whySuspended(tx: Tx, organisationId: string): Promise<Problem | null> {
  const employer = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { standing: true, standingReason: true },
  });
  const why = employer?.standing === "suspended" ? whyNotPost(employer) : null;
  return why === null ? null : problem("not-allowed", why);
}
