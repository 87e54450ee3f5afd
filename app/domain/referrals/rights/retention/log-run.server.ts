import { randomUUID } from "node:crypto";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { rightsReference } from "../kinds";
import { rightsService } from "../service.server";
import { type Due, goingSoon, overdue } from "./due.server";

export type Run = { reference: string; end: (done: { removed: number; warned: number }) => Promise<void> };

/** Puts a team's run on the log, or takes up the one that was cut short; null where nobody is due. */
export async function logRun(brokerageId: string, due: Due): Promise<Run | null> {
  const run = await asActor(rightsService(), async (tx) => {
    const cut = await tx.rightsRequest.findFirst({
      where: { brokerageId, kind: "retention", status: "running" },
      orderBy: { number: "desc" },
    });
    if (cut) return cut;
    const people =
      (await tx.candidatePerson.count({ where: overdue(brokerageId, due) })) +
      (await tx.candidatePerson.count({ where: goingSoon(brokerageId, due) }));
    if (people === 0) return null;
    return tx.rightsRequest.create({
      data: {
        id: randomUUID(),
        brokerageId,
        // It is about whoever is due, and nobody by name.
        candidateId: "",
        candidateReference: "",
        kind: "retention",
        status: "running",
        asked: "rule",
        askedByName: "Front Door",
        askedAt: now(),
        startedAt: now(),
      },
    });
  });
  if (!run) return null;
  return {
    reference: rightsReference(run.number),
    end: async ({ removed, warned }) => {
      const before = (run.result ?? {}) as { removed?: number };
      await asActor(rightsService(), (tx) =>
        tx.rightsRequest.update({
          where: { id: run.id },
          data: {
            status: "done",
            doneAt: now(),
            result: { removed: removed + (before.removed ?? 0), warned },
          },
        }),
      );
    },
  };
}
