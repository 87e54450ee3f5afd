import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/**
 * Has every open referral claim who it is about: those from before there were claims, and what another referral has let
 * go since. Changed details are claimed by the database as they change. Runs by the clock. @returns how many keys it claimed
 */
export async function renewClaims(): Promise<number> {
  const actor = system("renew-claims");
  return asActor(
    actor,
    async (tx) => {
      const [row] = await tx.$queryRaw<{ made: number }[]>`select claim_everybody() as made`;
      const made = row?.made ?? 0;
      if (made > 0) await record(tx, actor, "claims.renewed", "every open referral", { detail: { made } });
      return made;
    },
    120_000,
  );
}
