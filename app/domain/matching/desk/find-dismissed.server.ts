import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { reasonInWords } from "./dismissal-reasons";
import { notedBy } from "./visible.server";

/** Somebody who is set aside for a vacancy, by reference. `on` is an ISO day in London. */
export type Dismissed = {
  candidateId: string;
  reference: string;
  reason: string;
  note: string | null;
  by: string;
  on: string;
};

/** Whom the actor's brokerages dismissed for a vacancy, the latest first. */
export const findDismissed = (actor: Actor, vacancyId: string): Promise<Dismissed[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.dismissal.findMany({
      where: { AND: [{ vacancyId }, notedBy(actor)] },
      include: { candidate: { select: { reference: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    return rows.map(({ candidateId, candidate, reason, note, personName, createdAt }) => ({
      candidateId,
      reference: candidate.reference,
      reason: reasonInWords(reason),
      note,
      by: personName,
      on: londonDate(createdAt),
    }));
  });
