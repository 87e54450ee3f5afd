import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { kindOf, LARGEST_CV } from "./kinds";
import { cvProblems } from "./problems";
import { sealCv } from "./sealed-cv.server";

/** A CV as a form gives it: a file, or text that was pasted. A file goes before text. */
export type CvGiven = { file?: Uint8Array | undefined; text?: string | undefined };

const said = (bytes: number) => `${(Math.ceil(bytes / 104_858) / 10).toFixed(1)} MB`;

/**
 * Keeps a candidate's CV, sealed, until a job has read it; one that waits already gives way to it. What is no CV by its
 * first bytes, or too large, is refused beside its field and kept nowhere.
 */
export async function keepCv(
  actor: PersonActor,
  candidateId: string,
  { file, text = "" }: CvGiven,
): Promise<Result<{ id: string }>> {
  const bytes = file?.length ? file : new Uint8Array(Buffer.from(text.trim()));
  const field = file?.length || !text ? "file" : "text";
  const refuse = (message: string) => problem("invalid", message, field);
  return asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { id: candidateId, erasedAt: null, brokerageId: { in: whereMay(actor, "cv.read") } },
      select: { brokerageId: true },
    });
    if (!candidate) return problem("not-found");
    if (bytes.length === 0) return refuse("Choose a CV with something in it, or paste its text");
    if (bytes.length > LARGEST_CV)
      return refuse(
        `This has ${said(bytes.length)}, and we read up to 5 MB. Leave out its pictures, or paste its text`,
      );
    const judged = field === "text" ? { kind: "text" as const } : kindOf(bytes);
    if ("problem" in judged) return refuse(cvProblems[judged.problem]);
    const { brokerageId } = candidate;
    const { kind } = judged;
    const id = randomUUID();
    await tx.cvReading.deleteMany({ where: { candidateId } });
    await tx.cvReading.create({
      data: {
        id,
        candidateId,
        brokerageId,
        // A file's own name is often its owner's.
        fileName: field === "text" ? "pasted" : kind,
        kind,
        sealed: sealCv(id, bytes),
        personId: actor.id,
        createdAt: now(),
      },
    });
    await record(tx, actor, "cv.given", candidateId, { organisationId: brokerageId, detail: { kind } });
    await enqueue(tx, "cv.read", { readingId: id }, { attempts: 3 });
    return ok({ id });
  });
}
