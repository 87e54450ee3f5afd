import { type Actor, organisationIdsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** Requests of the actor's own brokerages. */
export const ofOwnTeam = (actor: Actor): Prisma.RightsRequestWhereInput => ({
  brokerageId: { in: organisationIdsOf(actor, "brokerage") },
});
