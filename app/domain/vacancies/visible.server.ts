import { whereMay } from "~/domain/permissions/permissions";
import { type Actor, standingsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

type Where = Prisma.VacancyWhereInput;

const none: Where = { id: { in: [] } };
const everything: Where = {};

const ofEmployers = (actor: Actor, permission: "vacancy.read-own" | "vacancy.change"): Where =>
  actor.kind === "system" ? everything : { organisationId: { in: whereMay(actor, permission) } };

/** Vacancies of the actor's own employers, in every stage. */
export const ownedBy = (actor: Actor): Where => ofEmployers(actor, "vacancy.read-own");

/** Vacancies whose words the actor may change, submit or end: those of employers for which they recruit. */
export const editableBy = (actor: Actor): Where => ofEmployers(actor, "vacancy.change");

/** Vacancies the actor may let through or return. */
export const reviewableBy = (actor: Actor): Where =>
  actor.kind === "system" || standingsOf(actor, "operator").length > 0
    ? { submittedAt: { not: null } }
    : none;

const wentLive: Where = { liveAt: { not: null } };

/**
 * Vacancies the actor may read: anyone those that are live; boroughs, hubs, boards and partners also those that once
 * were; employers all of their own; operators also what waits for them.
 */
export function visibleTo(actor: Actor): Where {
  if (actor.kind === "system") return everything;
  const professional = standingsOf(actor).some(({ kind }) => kind !== "employer");
  return {
    OR: [{ stage: "live" }, ownedBy(actor), reviewableBy(actor), ...(professional ? [wentLive] : [])],
  };
}
