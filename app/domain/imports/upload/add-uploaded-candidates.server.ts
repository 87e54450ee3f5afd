import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now, today } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { AddedMeanwhile } from "../write-candidates.server";
import { type Adding, addRows } from "./add-rows.server";
import { type Outcome, outcomeOf, type UploadStatus } from "./outcome";
import { delimiterIn } from "./read-upload";
import { openFile, openFindings, sealFindings } from "./sealed-upload.server";
import { tellCandidatesAdded } from "./tell-candidates-added.server";
import { batchesIn, type UploadRow } from "./upload-rows";

const clerk = system("uploads of candidates");

type About = {
  signal: AbortSignal;
  /** Whether this is the last time that it is tried. */
  last: boolean;
  /** Who somebody is now, with the roles that they hold now. */
  findPerson: (id: string) => Promise<PersonActor | undefined>;
};

/**
 * Adds the candidates of an uploaded file as the person who chose to, so many rows a transaction. Tried again after a
 * crash, or resumed, it goes on with the rows that are left; run twice at once, it doubles nobody. When it is done the
 * file is emptied, and only its bad rows are kept.
 */
export async function addUploadedCandidates(id: string, about: About): Promise<void> {
  const upload = await asActor(clerk, (tx) => tx.candidateUpload.findUnique({ where: { id } }));
  if (upload?.status !== "committing" || upload.sealed === null) return;
  const { brokerageId, sealed, rowsDone } = upload;
  const outcome = outcomeOf(upload.outcome);
  try {
    const actor = outcome.by ? await about.findPerson(outcome.by) : undefined;
    if (!actor || !whereMay(actor, "candidate.import").includes(brokerageId))
      return await end(
        id,
        "stopped",
        "Whoever had them added may no longer do so. Somebody else may go on with the rest.",
      );
    const findings = openFindings(id, upload.findings);
    const doubled = new Map(findings?.doubled.map((each) => [each.line, each]));
    const adding: Adding = { actor, brokerageId, outcome, doubled, references: new Map() };
    const goesOn = await addAll(id, openFile(id, sealed), rowsDone, adding, about.signal);
    if (goesOn) await end(id, "done");
  } catch (error) {
    if (!about.last) throw error;
    log.error({ err: error, uploadId: id }, "candidates of an upload could not be added");
    await end(
      id,
      "failed",
      "Something went wrong on our side. Who was added stays, and you can go on with the rest.",
    );
  }
}

/** Row by row from where it was. @returns whether it came to the end; false where somebody stopped it, or is at it too */
async function addAll(id: string, text: string, from: number, adding: Adding, signal: AbortSignal) {
  const taxonomy = await findReadyTaxonomy();
  let at = 0;
  for await (const batch of batchesIn(text, delimiterIn(text), today(), taxonomy)) {
    at += batch.length;
    if (at <= from) {
      for (const row of batch) if (row.ok) adding.references.set(row.line, row.row.reference);
      continue;
    }
    if (signal.aborted) throw new Error("The service stops; the rest of the file is added when it is back.");
    const taken = await takeBatch(id, batch, { from: at - batch.length, to: at }, adding);
    if (!taken) return false;
  }
  return true;
}

/** Times that a batch is tried where somebody else adds candidates with its references at the same moment. */
const TRIES = 3;

async function takeBatch(
  id: string,
  batch: readonly UploadRow[],
  { from, to }: { from: number; to: number },
  adding: Adding,
  tries = TRIES,
): Promise<boolean> {
  const { actor, brokerageId } = adding;
  const take = async (tx: Tx) => {
    // One file of a brokerage at a time, so that two with the same people see each other's.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`candidates of ${brokerageId}`}, 0))`;
    const [held] = await tx.$queryRaw<{ outcome: unknown }[]>`select outcome from candidate_upload
      where id = ${id} and status = 'committing' and "rowsDone" = ${from} for update`;
    if (!held) return false;
    const done = await addRows(tx, adding, batch, outcomeOf(held.outcome).done);
    await tx.$executeRaw`update candidate_upload set "rowsDone" = ${to},
      outcome = jsonb_set(outcome, '{done}', ${JSON.stringify(done)}::jsonb) where id = ${id}`;
    return true;
  };
  try {
    return await asActor(actor, take, 60_000);
  } catch (error) {
    if (error instanceof AddedMeanwhile && tries > 1)
      return takeBatch(id, batch, { from, to }, adding, tries - 1);
    throw error;
  }
}

/** Ends it as it stands, keeps of the file what is still wanted, and writes to whoever had it added. */
const end = (id: string, status: UploadStatus, why?: string) =>
  asActor(clerk, async (tx) => {
    const upload = await tx.candidateUpload.findUniqueOrThrow({ where: { id } });
    const outcome: Outcome = { ...outcomeOf(upload.outcome), ...(why ? { why } : { why: undefined }) };
    const { count } = await tx.candidateUpload.updateMany({
      where: { id, status: "committing" },
      data: {
        status,
        outcome,
        ...(status === "done"
          ? { sealed: null, findings: badAlone(id, upload.findings), endedAt: now() }
          : {}),
      },
    });
    if (count === 0) return;
    const { late: _, ...detail } = outcome.done;
    const { brokerageId: organisationId } = upload;
    await record(tx, clerk, `candidates.${status === "done" ? "added" : status}`, id, {
      organisationId,
      detail,
    });
    await tellCandidatesAdded(tx, upload, status, outcome);
  });

/** Of what was found, the bad rows: they are kept to be mended. Null where there are none. */
function badAlone(id: string, sealed: string | null): string | null {
  const findings = openFindings(id, sealed);
  if (!findings || findings.bad.length === 0) return null;
  return sealFindings(id, { ...findings, doubled: [], changed: [] });
}
