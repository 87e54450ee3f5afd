import { z } from "zod";
import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { chosen, outcomeOf } from "./outcome";
import { uploadsOf } from "./visible.server";

export const CommitUpload = z.object({
  caseload: z.enum(["nobody", "mine"], { error: "Choose on whose caseload new candidates come" }),
});

/**
 * Has a file's good rows added, by a job: new candidates, changes to those whose reference is known, and likely doubles
 * as was chosen. Once; of two at once one wins. @returns how many rows are dealt with
 */
export const commitUpload = (
  actor: PersonActor,
  id: string,
  { caseload }: z.output<typeof CommitUpload>,
): Promise<Result<{ rows: number }>> =>
  asActor(actor, async (tx) => {
    const upload = await tx.candidateUpload.findFirst({ where: { AND: [{ id }, uploadsOf(actor)] } });
    if (!upload) return problem("not-found");
    if (upload.status === "discarded") return problem("gone", "This file has gone. Upload it again.");
    if (upload.status !== "checked") return underWay();
    const outcome = outcomeOf(upload.outcome);
    const { add, update } = chosen(outcome);
    const rows = outcome.fresh + outcome.changed + outcome.unchanged + add + update;
    if (rows === 0)
      return problem("invalid", "No row of this file can be added as it stands. Mend it and upload it again");
    // Choices that a colleague makes at this moment stay: these two are written beside them.
    const mine = caseload === "mine";
    const count =
      await tx.$executeRaw`update candidate_upload set status = 'committing', "committedAt" = ${now()}, "rowsDone" = 0,
      outcome = outcome || jsonb_build_object('by', ${actor.id}::text, 'mine', ${mine}::bool)
      where id = ${id} and status = 'checked'`;
    if (count === 0) return underWay();
    await record(tx, actor, "candidates.committed", id, {
      organisationId: upload.brokerageId,
      detail: { rows, caseload },
    });
    await enqueue(tx, "candidates.commit", { uploadId: id }, { key: `candidates ${id}`, attempts: 5 });
    return ok({ rows });
  });

const underWay = () =>
  problem("wrong-stage", "These candidates are being added already. You see now how far that is.");
