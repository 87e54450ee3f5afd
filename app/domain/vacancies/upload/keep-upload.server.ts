import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { decodeText } from "~/platform/decode-text";
import { ok, problem, type Result } from "~/platform/problems";
import { readFile } from "./judge-file";

/** The largest file, in bytes: 2 MB. */
export const LARGEST_FILE = 2_000_000;

/** The most files that one employer may have here unposted: each is kept for 7 days. */
const MOST_UNPOSTED = 50;

export type UploadGiven = { fileName: string; bytes: Uint8Array; organisationId?: string | undefined };

const said = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * Keeps a file of vacancies while what would become of it is looked at; nothing is posted yet. One that can't be read
 * as a list of vacancies is refused beside its field, with the line and what to do, and not kept.
 */
export async function keepUpload(
  actor: PersonActor,
  { fileName, bytes, organisationId }: UploadGiven,
): Promise<Result<{ id: string }>> {
  const refuse = (message: string) => problem("invalid", message, "file");
  if (bytes.length === 0) return refuse("Choose a file of vacancies with something in it");
  if (bytes.length > LARGEST_FILE)
    return refuse(`The file has ${said(bytes.length)}. Split it into files of 2 MB or smaller`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return refuse("This is a workbook. In your spreadsheet choose Save as, and CSV, then upload that file");
  const { text } = decodeText(bytes);
  const file = readFile(text);
  if (!file.ok) return refuse(file.problems.map(({ message }) => message).join(". "));
  const employers = whereMay(actor, "vacancy.upload");
  const employer = organisationId ? employers.find((id) => id === organisationId) : employers[0];
  if (!employer) return problem("not-found");
  return asActor(actor, async (tx) => {
    const unposted = await tx.vacancyUpload.count({ where: { organisationId: employer, committedAt: null } });
    if (unposted >= MOST_UNPOSTED)
      return refuse(
        `You have ${MOST_UNPOSTED} files here that nobody posted. Post one of them, or wait: each goes after 7 days`,
      );
    const id = randomUUID();
    await tx.vacancyUpload.create({
      data: {
        id,
        organisationId: employer,
        fileName: fileName.slice(0, 200) || "vacancies.csv",
        content: text,
        createdById: actor.id,
        createdByName: actor.name || actor.email,
        createdAt: now(),
      },
    });
    const detail = { fileName: fileName.slice(0, 200), rows: file.rows.length };
    await record(tx, actor, "vacancies.uploaded", id, { organisationId: employer, detail });
    return ok({ id });
  });
}
