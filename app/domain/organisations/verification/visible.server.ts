import { can } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** The employers that an actor may verify, refuse, suspend and merge: every one for operators, none for anybody else. */
export const verifiableBy = (actor: Actor): Prisma.OrganisationWhereInput =>
  can(actor, "organisation.verify") ? { kind: "employer" } : { id: { in: [] } };

/** Those that wait for an operator: employers that people registered or joined, not the names of imported postings. */
export const waitingToBeVerified: Prisma.OrganisationWhereInput = {
  kind: "employer",
  standing: "waiting",
  OR: [{ source: null }, { memberships: { some: {} } }],
};
