import { type Actor, organisationIdsOf } from "~/platform/actor";

/** What the actor's own brokerages noted of a match: that it was dismissed, or that a vacancy was saved for somebody. */
export const notedBy = (actor: Actor): { brokerageId?: { in: string[] } } =>
  actor.kind === "system" ? {} : { brokerageId: { in: organisationIdsOf(actor, "brokerage") } };
