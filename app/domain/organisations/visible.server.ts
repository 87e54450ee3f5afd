import { type Permission, whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** The employers for which an actor may do something: read them, unless said otherwise; every one for the service itself. */
export const ownEmployers = (
  actor: Actor,
  permission: Permission = "organisation.read",
): Prisma.OrganisationWhereInput =>
  actor.kind === "system"
    ? { kind: "employer" }
    : { kind: "employer", id: { in: whereMay(actor, permission) } };

/** The sites of those employers, closed ones among them. */
export const ownSites = (actor: Actor, permission?: Permission): Prisma.SiteWhereInput => ({
  organisation: ownEmployers(actor, permission),
});

/** The sites of those employers that are open: what a vacancy or an offer may name. */
export const openSites = (actor: Actor, permission?: Permission): Prisma.SiteWhereInput => ({
  AND: [ownSites(actor, permission), { closedAt: null }],
});
