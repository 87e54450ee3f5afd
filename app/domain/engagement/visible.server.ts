import { type Actor, type Standing, standingsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

const approaching = ["partner", "brokerage", "hub"] as const;

/** The actor's organisation that would approach an employer; undefined for somebody whose role does not. */
export const approachingAs = (actor: Actor): Standing | undefined =>
  approaching.flatMap((kind) => standingsOf(actor, kind))[0];

/** Approaches that the actor's own organisations planned. */
export const ownApproaches = (actor: Actor): Prisma.ApproachWhereInput => ({
  partnerId: { in: approaching.flatMap((kind) => standingsOf(actor, kind)).map((s) => s.organisationId) },
});

/** Approaches that the actor may know of: all of them, for everyone who approaches employers or runs the service. */
export const visibleApproaches = (actor: Actor): Prisma.ApproachWhereInput =>
  actor.kind === "system" || approachingAs(actor) || standingsOf(actor, "operator").length
    ? {}
    : ownApproaches(actor);
