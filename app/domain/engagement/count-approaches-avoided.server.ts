import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { visibleApproaches } from "./visible.server";

/**
 * How many approaches were redirected to whoever had the employer in hand, and so spared it a second call. This is the
 * figure that the service exists to raise.
 * @param from count those planned at or after this moment; all of them, if not given
 */
export const countApproachesAvoided = (actor: Actor, from?: Date) =>
  asActor(actor, (tx) =>
    tx.approach.count({
      where: {
        AND: [
          { outcome: "redirected" },
          visibleApproaches(actor),
          ...(from ? [{ createdAt: { gte: from } }] : []),
        ],
      },
    }),
  );
