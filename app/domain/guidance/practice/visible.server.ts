import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

type Where = Prisma.OrganisationWhereInput;

/** Employers whose practice plan the actor may change: those for which they recruit. */
export const planChangedBy = (actor: Actor): Where => ({
  kind: "employer",
  id: { in: whereMay(actor, "practice.change") },
});

/** Employers whose practice plan is the actor's own to read. */
export const planOwnedBy = (actor: Actor): Where => ({
  kind: "employer",
  id: { in: whereMay(actor, "practice.read") },
});

/** Employers whose practice plan the actor may read as their lead contact's brokerage. */
export const planSupportedBy = (actor: Actor): Where => ({
  kind: "employer",
  leadBrokerageId: { in: whereMay(actor, "practice.support") },
});
