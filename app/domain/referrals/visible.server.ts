import { type Actor, organisationIdsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** Referrals of the actor's own brokerages. */
export const madeBy = (actor: Actor): Prisma.ReferralWhereInput => ({
  brokerageId: { in: organisationIdsOf(actor, "brokerage") },
});

/** Referrals to the actor's own employers, once the resident has said yes. */
export const receivedBy = (actor: Actor): Prisma.ReferralWhereInput => ({
  employerId: { in: organisationIdsOf(actor, "employer") },
  consentedAt: { not: null },
});

/** The one referral that a resident's link, or the code beside it, leads to. */
export const askedOf = (actor: Actor): Prisma.ReferralWhereInput =>
  actor.kind === "resident"
    ? { request: { OR: [{ tokenDigest: actor.tokenDigest }, { codeDigest: actor.tokenDigest }] } }
    : { id: { in: [] } };

/** Candidates whom the actor may put forward. */
export const supportedBy = (actor: Actor): Prisma.CandidateWhereInput => ({
  brokerageId: { in: organisationIdsOf(actor, "brokerage") },
  erasedAt: null,
});
