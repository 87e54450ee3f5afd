import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { decodeText, readsAsText } from "~/platform/decode-text";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { LARGEST_FILE } from "./limits";
import { outcomeOf } from "./outcome";
import { readUpload, withoutSep } from "./read-upload";
import { sealFile } from "./sealed-upload.server";

/** The most files that one brokerage may have here that nobody added: each is kept for 7 days. */
const MOST_WAITING = 20;

export type UploadGiven = { fileName: string; bytes: Uint8Array; brokerageId?: string | undefined };

const said = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Why a file's bytes are no list that can be read; null where they may be one. */
function whyNot(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "Choose a file of candidates with something in it";
  if (bytes.length > LARGEST_FILE)
    return `The file has ${said(bytes.length)}. Split it into files of 10 MB or smaller`;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return "This is a workbook. In your spreadsheet choose Save as, and CSV UTF-8, then upload that file";
  return null;
}

/**
 * Keeps a file of candidates, sealed, and has a job look at what would become of it; nobody is added yet. One that can't
 * be read as a list of candidates is refused beside its field, with what to do, and not kept.
 */
export async function keepUpload(
  actor: PersonActor,
  { fileName, bytes, brokerageId }: UploadGiven,
): Promise<Result<{ id: string }>> {
  const refuse = (message: string) => problem("invalid", message, "file");
  const brokerages = whereMay(actor, "candidate.import");
  const brokerage = brokerageId ? brokerages.find((id) => id === brokerageId) : brokerages[0];
  if (!brokerage) return problem("not-found");
  const wrong = whyNot(bytes);
  if (wrong) return refuse(wrong);
  const { text, encoding } = decodeText(bytes);
  if (!readsAsText(text))
    return refuse(
      "This is not a CSV file. In your spreadsheet choose Save as, and CSV UTF-8, then upload that file",
    );
  const plain = withoutSep(text);
  const file = await readUpload(plain);
  if (!file.ok) return refuse(file.message);
  return asActor(actor, async (tx) => {
    const waiting = await tx.candidateUpload.count({
      where: { brokerageId: brokerage, sealed: { not: null } },
    });
    if (waiting >= MOST_WAITING)
      return refuse(
        `Your brokerage has ${MOST_WAITING} files here that nobody added. Add or throw away one of them first`,
      );
    const id = randomUUID();
    await tx.candidateUpload.create({
      data: {
        id,
        brokerageId: brokerage,
        fileName: fileName.slice(0, 200) || "candidates.csv",
        sealed: sealFile(id, plain),
        outcome: outcomeOf({ encoding, unread: file.unread.map((heading) => heading.slice(0, 80)) }),
        createdById: actor.id,
        createdByName: actor.name || actor.email,
        createdAt: now(),
      },
    });
    await record(tx, actor, "candidates.uploaded", id, { organisationId: brokerage });
    await enqueue(tx, "candidates.check", { uploadId: id }, { key: `candidates ${id}`, attempts: 3 });
    return ok({ id });
  });
}
