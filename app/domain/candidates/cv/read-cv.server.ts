import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { longestText } from "~/domain/taxonomy/longest-text";
import { suggestFromText } from "~/domain/taxonomy/suggest-from-text";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { type CvKind, kinds } from "./kinds";
import { type CvText, readApart } from "./read-apart.server";
import { openCv } from "./sealed-cv.server";
import type { Suggested } from "./suggested";

const reader = system("reading of CVs");

type Reading = {
  /** Whether this is the last time that it is tried. */
  last: boolean;
  sealer?: Sealer;
};

/**
 * Reads a CV that waits: what it suggests is kept as ids, and the file is emptied with them. Its text is kept and logged
 * nowhere. One that was dealt with meanwhile is left alone. What an older key sealed is read while that key is kept; it
 * is not sealed anew, because it is gone within a day.
 */
export async function readCv(id: string, { last, sealer = ownSealer() }: Reading): Promise<void> {
  const reading = await asActor(reader, (tx) => tx.cvReading.findUnique({ where: { id } }));
  if (reading?.status !== "waiting" || reading.sealed === null) return;
  try {
    const kind: CvKind = kinds.find((one) => one === reading.kind) ?? "text";
    await settle(id, await readApart(kind, openCv(id, reading.sealed, sealer)));
  } catch (error) {
    if (!last) throw error;
    // The kind of error alone: its words may be words of the CV.
    log.error(
      { readingId: id, error: error instanceof Error ? error.name : "unknown" },
      "a CV could not be read",
    );
    await settle(id, { problem: "failed" });
  }
}

async function settle(id: string, said: CvText) {
  const read = "text" in said ? await suggestions(said.text) : null;
  const data = {
    status: read ? (read.found.length > 0 ? "read" : "empty") : "refused",
    problem: "problem" in said ? said.problem : null,
    ...(read ? { suggested: read } : {}),
    sealed: null,
    readAt: now(),
  };
  await asActor(reader, async (tx) => {
    const [row] = await tx.cvReading.updateManyAndReturn({ where: { id, status: "waiting" }, data });
    if (!row) return;
    const detail = { outcome: data.status, suggested: read?.found.length ?? 0 };
    await record(tx, reader, "cv.read", row.candidateId, { organisationId: row.brokerageId, detail });
  });
}

async function suggestions(text: string): Promise<Suggested> {
  const found = suggestFromText(text, await findReadyTaxonomy(), "person");
  return { found: found.map(({ kind, id }) => ({ kind, id })), whole: text.trim().length <= longestText };
}
