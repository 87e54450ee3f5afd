import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { openOn } from "../open-on.server";

/** Every vacancy that is open on a London day, and when it last changed; the newest first. */
export const findLiveAddresses = (actor: Actor, day: string): Promise<{ id: string; updatedAt: Date }[]> =>
  asActor(actor, (tx) =>
    tx.vacancy.findMany({
      where: openOn(day),
      select: { id: true, updatedAt: true },
      orderBy: [{ liveAt: "desc" }, { number: "desc" }],
    }),
  );
