import { type Actor, organisationIdsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** The employers an actor acts for: their own; every one for the service itself. */
export const ownEmployers = (actor: Actor): Prisma.OrganisationWhereInput =>
  actor.kind === "system"
    ? { kind: "employer" }
    : { kind: "employer", id: { in: organisationIdsOf(actor, "employer") } };

/** The sites an actor may use and add vacancies at. */
export const ownSites = (actor: Actor): Prisma.SiteWhereInput => ({ organisation: ownEmployers(actor) });
