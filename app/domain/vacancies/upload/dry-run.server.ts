import { setImmediate as breathe } from "node:timers/promises";
import type { Tx } from "~/platform/actor.server";
import { vacancyReference } from "../reference";
import type { Stage } from "../stages";
import { type FileRead, judgeRows, readFile } from "./judge-file";
import type { JudgedRow } from "./judge-row";
import { type BulkSite, openSites } from "./own-sites.server";
import { currentKnowledge } from "./row-knowledge.server";
import { whyNotChange } from "./why-not-change";

/** What a row would do: make a vacancy, change one, or nothing, where it is as it was last time. */
export type Becomes =
  | { what: "new" }
  | { what: "change" | "same"; reference: string; id: string; stage: Stage };

export type DryRow = JudgedRow & { becomes: Becomes };
export type DryRun = { header: string[]; unread: string[]; rows: DryRow[]; sites: readonly BulkSite[] };

/** Whether nothing stands against a row. */
export const isGood = ({ problems }: Pick<DryRow, "problems">) => problems.length === 0;

/** Rows judged at a time, so that a long file holds up nobody else. */
const BATCH = 25;

type Known = {
  id: string;
  number: number;
  stage: Stage;
  employerReference: string | null;
  sourceDigest: string | null;
};

/** Every row of a file as it would appear, and everything that is wrong. Nothing is written. @throws where the file was never readable */
export async function dryRun(tx: Tx, organisationId: string, content: string): Promise<DryRun> {
  const file: FileRead = readFile(content);
  if (!file.ok) throw new Error("A file was kept that can't be read.");
  const knows = { ...(await currentKnowledge()), sites: await openSites(tx, organisationId) };
  const judged: JudgedRow[] = [];
  const firstWith = new Map<string, number>();
  for (let at = 0; at < file.rows.length; at += BATCH) {
    judged.push(...judgeRows(file.rows.slice(at, at + BATCH), file.columns, knows, firstWith));
    await breathe();
  }
  const find = await knownVacancies(tx, organisationId, judged);
  return {
    header: file.header,
    unread: file.unread,
    rows: judged.map((row) => becoming(row, find(row))),
    sites: knows.sites,
  };
}

async function knownVacancies(tx: Tx, organisationId: string, rows: readonly JudgedRow[]) {
  const references = rows.flatMap(({ reference }) => reference ?? []);
  const digests = rows.flatMap(({ reference, digest }) => (reference === null ? [digest] : []));
  const known: Known[] = await tx.vacancy.findMany({
    where: {
      organisationId,
      OR: [{ employerReference: { in: references } }, { sourceDigest: { in: digests } }],
    },
    orderBy: { createdAt: "desc" },
    select: { id: true, number: true, stage: true, employerReference: true, sourceDigest: true },
  });
  const byReference = new Map(known.map((vacancy) => [vacancy.employerReference, vacancy]));
  const byDigest = new Map(known.map((vacancy) => [vacancy.sourceDigest, vacancy]));
  return ({ reference, digest }: JudgedRow) =>
    reference === null ? byDigest.get(digest) : byReference.get(reference);
}

function becoming(row: JudgedRow, known: Known | undefined): DryRow {
  if (!known) return { ...row, becomes: { what: "new" } };
  const { id, stage } = known;
  const reference = vacancyReference(known.number);
  // What is as it was last time was good then; that one of its days has passed since is no matter.
  if (known.sourceDigest === row.digest) {
    const problems = row.problems.filter(({ field }) => field === "employerReference");
    return { ...row, problems, becomes: { what: "same", reference, id, stage } };
  }
  const becomes = { what: "change", reference, id, stage } as const;
  const refused = whyNotChange(stage, reference);
  if (!refused) return { ...row, becomes };
  const problem = {
    field: "employerReference",
    column: "Your reference",
    stands: row.reference ?? "",
    message: refused.message,
  };
  return { ...row, becomes, given: null, problems: [...row.problems, problem] };
}
