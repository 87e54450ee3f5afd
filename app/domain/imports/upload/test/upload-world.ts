/** For tests: two brokerages, and files of candidates. */
import { randomUUID } from "node:crypto";
import { stringify } from "csv-stringify/sync";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { addUploadedCandidates } from "../add-uploaded-candidates.server";
import { checkUpload } from "../check-upload.server";
import { commitUpload } from "../commit-upload.server";
import { findUpload } from "../find-upload.server";
import { keepUpload } from "../keep-upload.server";
import { templateRows } from "../template";

export const seen = <T>(work: (tx: Tx) => Promise<T>) => asActor(system("test"), work);

export async function uploadWorld() {
  await loadOurTaxonomy();
  const brokerage = await organisation("brokerage", { name: "Waltham Forest brokerage" });
  const other = await organisation("brokerage", { name: "Newham brokerage" });
  return {
    brokerage,
    broker: await memberOf(brokerage, "Sam Taylor"),
    colleague: await memberOf(brokerage, "Jo Bell"),
    neighbour: await memberOf(other, "Priya Nair"),
    employer: await memberOf(await organisation("employer"), "Maya Osei"),
  };
}

const [headings = []] = templateRows("2026-11-22");

export type RowGiven = Record<string, string>;

/** A row that is good by itself, and like nobody. */
export const aRow = (over: RowGiven = {}): RowGiven => {
  const own = randomUUID().slice(0, 8);
  return { reference: `U-${own}`, name: `Invented ${own}`, outcode: "E10", occupations: "Chef", ...over };
};

export const fileOf = (rows: readonly RowGiven[], columns: readonly string[] = headings) =>
  Buffer.from(stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]));

/** Keeps a file and checks it, as the job does. */
export async function checked(actor: PersonActor, rows: readonly RowGiven[], columns?: readonly string[]) {
  const kept = await keepUpload(actor, { fileName: "candidates.csv", bytes: fileOf(rows, columns) });
  if (!kept.ok) throw new Error(kept.message);
  await checkUpload(kept.value.id, { last: false });
  return kept.value.id;
}

/** Adds an upload's candidates, as the job does for whoever committed it. */
export const carryOut = (id: string, actor: PersonActor, signal = new AbortController().signal) =>
  addUploadedCandidates(id, { signal, last: false, findPerson: async () => actor });

export async function added(actor: PersonActor, id: string, caseload: "nobody" | "mine" = "nobody") {
  const committed = await commitUpload(actor, id, { caseload });
  if (!committed.ok) throw new Error(committed.message);
  await carryOut(id, actor);
}

export async function found(actor: PersonActor, id: string) {
  const upload = await findUpload(actor, id);
  if (!upload.ok) throw new Error(upload.message);
  return upload.value;
}

/** A brokerage's candidates by reference, with who they are. */
export async function candidatesOf(brokerageId: string) {
  const rows = await seen((tx) =>
    tx.candidate.findMany({ where: { brokerageId }, include: { person: true, expiries: true } }),
  );
  return new Map(rows.map((row) => [row.reference, { ...row, person: openPerson(row.person) }]));
}
