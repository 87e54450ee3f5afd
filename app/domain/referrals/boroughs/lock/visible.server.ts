import { type Actor, organisationIdsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** Questions that the actor's brokerages are asked because they have the person. */
export const heldBy = (actor: Actor): Prisma.LockHolderWhereInput => ({
  holderBrokerageId: { in: organisationIdsOf(actor, "brokerage") },
});

/** Questions that the actor's brokerages have asked. */
export const askedBy = (actor: Actor): Prisma.LockAskWhereInput => ({
  askerBrokerageId: { in: organisationIdsOf(actor, "brokerage") },
});
