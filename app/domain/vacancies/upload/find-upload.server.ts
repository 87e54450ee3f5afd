import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { type DryRun, dryRun } from "./dry-run.server";
import { outcomeOf, type UploadOutcome } from "./outcome";
import { uploadsOf } from "./visible.server";

export type UploadFound = {
  id: string;
  fileName: string;
  organisationId: string;
  createdAt: Date;
  createdByName: string;
  /** Null until it is posted. */
  outcome: UploadOutcome | null;
  /** The file's rows; null once it is gone. */
  run: DryRun | null;
  /** Whether what is kept is only the rows that were not taken. */
  notTaken: boolean;
};

/** An uploaded file of the actor's own employer: what would become of it, or how its posting goes. */
export const findUpload = (actor: Actor, id: string): Promise<Result<UploadFound>> =>
  asActor(
    actor,
    async (tx) => {
      const row = await tx.vacancyUpload.findFirst({ where: { AND: [{ id }, uploadsOf(actor)] } });
      if (!row) return problem("not-found");
      const { fileName, organisationId, createdAt, createdByName, content } = row;
      const outcome = outcomeOf(row.outcome);
      const looked = content !== "" && (outcome === null || outcome.left > 0 || outcome.state === "refused");
      const run = looked ? await dryRun(tx, organisationId, content) : null;
      const notTaken = outcome?.state === "done";
      return ok({ id, fileName, organisationId, createdAt, createdByName, outcome, run, notTaken });
    },
    60_000,
  );

/** The files that the actor's employers uploaded and did not post yet, or posted of late; newest first. */
export const findUploads = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const rows = await tx.vacancyUpload.findMany({
      where: uploadsOf(actor),
      select: { id: true, fileName: true, createdAt: true, createdByName: true, outcome: true },
      orderBy: { createdAt: "desc" },
      take: 10,
    });
    return rows.map(({ outcome, ...row }) => ({ ...row, outcome: outcomeOf(outcome) }));
  });
