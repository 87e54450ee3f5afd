import { type Actor, organisationIdsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** Cards that the actor's brokerages have shared, also those that have ended. */
export const sharedBy = (actor: Actor): Prisma.SharedCardWhereInput => ({
  fromBrokerageId: { in: organisationIdsOf(actor, "brokerage") },
});

/** Cards that others share with the actor's brokerages, while they do. */
export const sharedWith = (actor: Actor): Prisma.SharedCardWhereInput => ({
  toBrokerageId: { in: organisationIdsOf(actor, "brokerage") },
  endedAt: null,
});
