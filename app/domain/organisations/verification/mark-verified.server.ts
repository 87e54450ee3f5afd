import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { moveStanding } from "./move-standing.server";
import type { Standing } from "./standings";

/**
 * Makes an employer a verified one, however an operator came to it: by its evidence or by its first vacancy.
 * @returns false where it stands elsewhere than in one of `from` by now
 */
export const markVerified = async (
  tx: Tx,
  actor: Actor,
  organisationId: string,
  from: readonly Standing[],
): Promise<boolean> =>
  (await moveStanding(tx, actor, {
    organisationId,
    from,
    to: "verified",
    side: "operator",
    action: "organisation.verified",
    changes: { verifiedAt: now() },
  })) !== null;
