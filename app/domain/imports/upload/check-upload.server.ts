import { recordEach } from "~/domain/audit/record.server";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now, today } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { compareCandidates } from "../compare-candidates.server";
import { alikeIndex, findAlike, keysOf } from "./find-alike.server";
import type { Doubled, Findings } from "./findings";
import { outcomeOf } from "./outcome";
import { delimiterIn, readUpload } from "./read-upload";
import { openFile, sealFindings } from "./sealed-upload.server";
import { batchesIn, cellOf, type UploadRow } from "./upload-rows";

const clerk = system("uploads of candidates");

type Counts = { fresh: number; changed: number; unchanged: number };
type Looked = { findings: Findings; counts: Counts; inFile: ReturnType<typeof alikeIndex<Doubled["like"]>> };

/**
 * Looks at what would become of an uploaded file: nothing of it is written but how far the look is, and what it finds.
 * @param last whether this is the last time that it is tried
 */
export async function checkUpload(id: string, { last }: { last: boolean }): Promise<void> {
  try {
    await check(id);
  } catch (error) {
    if (!last) throw error;
    log.error({ err: error, uploadId: id }, "an upload of candidates could not be checked");
    await asActor(clerk, (tx) =>
      tx.candidateUpload.updateMany({
        where: { id, status: "checking" },
        data: {
          status: "discarded",
          sealed: null,
          findings: null,
          endedAt: now(),
          outcome: { why: WENT_WRONG },
        },
      }),
    );
  }
}

const WENT_WRONG = "Something went wrong on our side while we looked at it. Upload the file again.";

async function check(id: string) {
  const upload = await asActor(clerk, (tx) => tx.candidateUpload.findUnique({ where: { id } }));
  if (upload?.status !== "checking" || upload.sealed === null) return;
  const { brokerageId } = upload;
  const taxonomy = await findReadyTaxonomy();
  const text = openFile(id, upload.sealed);
  const file = await readUpload(text);
  if (!file.ok) throw new Error("A file was kept that can't be read.");
  const looked: Looked = {
    findings: { header: file.header, bad: [], doubled: [], changed: [] },
    counts: { fresh: 0, changed: 0, unchanged: 0 },
    inFile: alikeIndex(),
  };
  let rows = 0;
  for await (const batch of batchesIn(text, delimiterIn(text), today(), taxonomy)) {
    rows += batch.length;
    const goesOn = await asActor(
      clerk,
      async (tx) => {
        await look(tx, brokerageId, batch, looked);
        const data = { rowsDone: rows };
        return (await tx.candidateUpload.updateMany({ where: { id, status: "checking" }, data })).count > 0;
      },
      60_000,
    );
    if (!goesOn) return;
  }
  const { findings, counts } = looked;
  const outcome = {
    ...outcomeOf(upload.outcome),
    ...counts,
    bad: findings.bad.length,
    doubled: findings.doubled.length,
  };
  await asActor(clerk, (tx) =>
    tx.candidateUpload.updateMany({
      where: { id, status: "checking" },
      data: { status: "checked", rows, rowsDone: rows, outcome, findings: sealFindings(id, findings) },
    }),
  );
}

/** Sorts a batch's rows into what would become of each. Whose details were opened for it goes into the trail. */
async function look(
  tx: Tx,
  brokerageId: string,
  batch: readonly UploadRow[],
  { findings, counts, inFile }: Looked,
) {
  const good = batch.flatMap((row) => (row.ok ? [row] : []));
  const keys = good.map(({ halves }) => keysOf(halves));
  const known = alikeIndex<Doubled["like"]>();
  for (const { candidateId, ...theirs } of await findAlike(tx, brokerageId, keys))
    known.put(theirs, { candidateId });
  const wanted = good.map(({ row, halves }) => ({ reference: row.reference, halves }));
  const compared = await compareCandidates(tx, brokerageId, wanted);
  for (const [at, { before, changed }] of compared.entries()) {
    const [row, own] = [good[at], keys[at]];
    if (!row || !own) continue;
    const { line } = row;
    const { reference, name } = row.row;
    if (before && changed.length === 0) counts.unchanged++;
    else if (before) {
      counts.changed++;
      findings.changed.push({ line, reference, columns: changed });
    } else {
      const alike = known.like(own) ?? inFile.like(own);
      if (alike) findings.doubled.push({ line, reference, name, by: alike.by, like: alike.thing });
      else counts.fresh++;
    }
    inFile.put(own, { line });
  }
  for (const row of batch) {
    if (row.ok) continue;
    const said = (column: string) => cellOf(findings.header, row.raw, column);
    const { line, raw, problems } = row;
    findings.bad.push({
      line,
      reference: said("reference"),
      name: said("name"),
      cells: [...raw],
      problems: [...problems],
    });
  }
  const opened = compared.flatMap(({ before }) => before?.id ?? []);
  await recordEach(tx, clerk, "candidate.compared", opened, { organisationId: brokerageId });
}
