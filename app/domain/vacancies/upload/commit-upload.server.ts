import { z } from "zod";
import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { dryRun, isGood } from "./dry-run.server";
import type { UploadOutcome } from "./outcome";
import { uploadsOf } from "./visible.server";

export const CommitUpload = z.object({
  which: z.enum(["good", "every"], { error: "Choose which rows to post" }),
  as: z.enum(["submit", "draft"], { error: "Choose whether to submit them or keep them as drafts" }),
});
export type CommitGiven = z.output<typeof CommitUpload>;

/**
 * Has a file's vacancies posted, by a job: the good rows, or all of them and only if all are good. Once; of two at
 * once one wins. A file with no good row, or with a bad one where every row must be good, is refused and kept.
 */
export const commitUpload = (
  actor: Actor,
  id: string,
  { which, as }: CommitGiven,
): Promise<Result<{ rows: number }>> =>
  asActor(
    actor,
    async (tx) => {
      const upload = await tx.vacancyUpload.findFirst({ where: { AND: [{ id }, uploadsOf(actor)] } });
      if (!upload) return problem("not-found");
      if (upload.committedAt) return alreadyPosted();
      if (upload.content === "")
        return problem("gone", "We keep a file for 7 days, and this one has gone. Upload it again.");
      const { organisationId } = upload;
      const { rows } = await dryRun(tx, organisationId, upload.content);
      const good = rows.filter(isGood).length;
      if (good === 0)
        return problem("invalid", "Every row has something to put right, so there is nothing to post");
      if (which === "every" && good < rows.length)
        return problem(
          "invalid",
          `${rows.length - good} of ${rows.length} rows have something to put right. Post the good rows, or mend the file and upload it again`,
          "which",
        );
      const outcome: UploadOutcome = {
        state: "waiting",
        ...(actor.kind === "person" ? { by: actor.id } : {}),
        submit: as === "submit",
        every: which === "every",
        total: good,
        at: 0,
        left: rows.length - good,
        rows: [],
      };
      const { count } = await tx.vacancyUpload.updateMany({
        where: { id, committedAt: null },
        data: { committedAt: now(), outcome },
      });
      if (count === 0) return alreadyPosted();
      await record(tx, actor, "vacancies.committed", id, {
        organisationId,
        detail: { which, as, rows: good },
      });
      await enqueue(tx, "vacancies.upload", { uploadId: id }, { key: `upload ${id}` });
      return ok({ rows: good });
    },
    60_000,
  );

const alreadyPosted = () =>
  problem("wrong-stage", "This file has been posted already. You see now what became of it.");
