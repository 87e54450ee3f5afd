import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { onCaseloadOf, supportedBy } from "./visible.server";

/** How many of the actor's own candidates are looking for work; with `mine`, of their own caseload. */
export const countAvailable = (actor: Actor, { mine = false }: { mine?: boolean } = {}): Promise<number> =>
  asActor(actor, (tx) =>
    tx.candidate.count({
      where: { AND: [mine ? onCaseloadOf(actor) : supportedBy(actor), { available: true }] },
    }),
  );
