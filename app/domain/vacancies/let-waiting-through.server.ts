import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, today } from "~/platform/clock";
import { returnForNewDate } from "./return-vacancy.server";
import { liveOrScheduled } from "./schedule/live-or-scheduled.server";

export type Verified = {
  /** Vacancies that went live or onto their schedule with it. */
  live: number;
  /** Vacancies whose closing date had passed meanwhile: drafts again, with that as the reason. */
  returned: number;
};

/** Lets everything through that a newly verified employer has waiting; what is past its closing date goes back for a new one. */
export async function letWaitingThrough(tx: Tx, actor: Actor, organisationId: string): Promise<Verified> {
  const waiting = await tx.vacancy.findMany({
    where: { organisationId, stage: "in_review" },
    orderBy: { submittedAt: "asc" },
  });
  const done: Verified = { live: 0, returned: 0 };
  for (const vacancy of waiting) {
    if (vacancy.closesOn && dateToDay(vacancy.closesOn) <= today()) {
      if (await returnForNewDate(tx, actor, vacancy)) done.returned++;
    } else if (await liveOrScheduled(tx, actor, vacancy, "in_review")) done.live++;
  }
  return done;
}
