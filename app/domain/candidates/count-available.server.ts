import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { supportedBy } from "./visible.server";

/** How many of the actor's own candidates are looking for work. */
export const countAvailable = (actor: Actor): Promise<number> =>
  asActor(actor, (tx) => tx.candidate.count({ where: { AND: [supportedBy(actor), { available: true }] } }));
