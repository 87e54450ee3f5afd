import type { Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import { mayBecome, type OfferStage } from "./stages";

type Moving = { id: string; stage: OfferStage };

/**
 * Moves an offer from the stage in which it was read, and only from that: of two at once, one wins and the other hears
 * `wrong-stage`. `scope` says again whose offer it may be.
 */
export async function moveOffer(
  tx: Tx,
  { id, stage }: Moving,
  to: OfferStage,
  scope: Prisma.PlacementOfferWhereInput,
  data: Prisma.PlacementOfferUpdateManyMutationInput = {},
): Promise<Result<{ id: string }>> {
  if (!mayBecome(stage, to)) return problem("wrong-stage");
  const { count } = await tx.placementOffer.updateMany({
    where: { AND: [{ id, stage }, scope] },
    data: { ...data, stage: to },
  });
  return count === 1 ? ok({ id }) : problem("wrong-stage");
}
