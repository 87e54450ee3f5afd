import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { UploadStatus } from "./outcome";
import { uploadsOf } from "./visible.server";

type Move = {
  from: UploadStatus[];
  to: UploadStatus;
  audit: string;
  /** What goes with it. */
  also?: (tx: Tx) => Promise<unknown>;
};

/** Stops the adding of a file's candidates after the rows that are being written. Who was added stays; the rest waits. */
export const stopUpload = (actor: PersonActor, id: string) =>
  move(actor, id, { from: ["committing"], to: "stopped", audit: "candidates.stopped" });

/** Has the adding that was stopped, or failed, go on with the rows that are left: from now on as whoever wants it to. */
export const resumeUpload = (actor: PersonActor, id: string) =>
  move(actor, id, {
    from: ["stopped", "failed"],
    to: "committing",
    audit: "candidates.resumed",
    async also(tx) {
      await tx.$executeRaw`update candidate_upload
        set outcome = outcome || jsonb_build_object('by', ${actor.id}::text) where id = ${id}`;
      await enqueue(tx, "candidates.commit", { uploadId: id }, { key: `candidates ${id}`, attempts: 5 });
    },
  });

/** Throws away a file that is not being added, with all that was found in it. Who was added stays. */
export const discardUpload = (actor: PersonActor, id: string) =>
  move(actor, id, {
    from: ["checking", "checked", "stopped", "failed"],
    to: "discarded",
    audit: "candidates.discarded",
    also: (tx) =>
      tx.candidateUpload.update({
        where: { id },
        data: { sealed: null, findings: null, endedAt: now() },
      }),
  });

const move = (
  actor: PersonActor,
  id: string,
  { from, to, audit, also }: Move,
): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const upload = await tx.candidateUpload.findFirst({
      where: { AND: [{ id }, uploadsOf(actor)] },
      select: { brokerageId: true },
    });
    if (!upload) return problem("not-found");
    const where = { id, status: { in: from } };
    const { count } = await tx.candidateUpload.updateMany({ where, data: { status: to } });
    if (count === 0) return problem("wrong-stage");
    await also?.(tx);
    await record(tx, actor, audit, id, { organisationId: upload.brokerageId });
    return ok({ id });
  });
