import { type Actor, organisationIdsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** Candidates whom the actor's own brokerages support. Other boroughs' are nobody's to read, and nobody is left of an erased one. */
export const supportedBy = (actor: Actor): Prisma.CandidateWhereInput =>
  actor.kind === "system"
    ? {}
    : { brokerageId: { in: organisationIdsOf(actor, "brokerage") }, erasedAt: null };

/** Of those, whom the actor looks after themselves: their caseload. */
export const onCaseloadOf = (actor: Actor): Prisma.CandidateWhereInput =>
  actor.kind === "person" ? { AND: [supportedBy(actor), { brokerId: actor.id }] } : { id: { in: [] } };
