import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, dayToDate, today } from "~/platform/clock";
import { RIGHT_TO_WORK } from "../task-list/written";
import { supportedBy } from "../visible.server";

/**
 * The last day (an ISO day) of a candidate's right to work where it has passed; null where it has not, none is noted,
 * or they are none of the actor's own.
 */
export const rightToWorkRanOut = (actor: Actor, candidateId: string): Promise<string | null> =>
  asActor(actor, async (tx) => {
    const past = await tx.candidateExpiry.findFirst({
      where: {
        AND: [
          { candidateId, what: RIGHT_TO_WORK, expiresOn: { lt: dayToDate(today()) } },
          { candidate: supportedBy(actor) },
        ],
      },
    });
    return past && dateToDay(past.expiresOn);
  });
