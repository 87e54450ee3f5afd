/** How long imports take, and how much memory: the real postings where they are there, invented candidates, and ESCO. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importCandidates } from "~/domain/imports/import-candidates.server";
import { importEsco } from "~/domain/imports/import-esco.server";
import { importVacancies } from "~/domain/imports/import-vacancies.server";
import { addUploadedCandidates } from "~/domain/imports/upload/add-uploaded-candidates.server";
import { checkUpload } from "~/domain/imports/upload/check-upload.server";
import { commitUpload } from "~/domain/imports/upload/commit-upload.server";
import { keepUpload } from "~/domain/imports/upload/keep-upload.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { openDatabase } from "~/platform/database/open-database.server";
import { env } from "~/platform/env.server";
import { memberOf, organisation } from "~prisma/factories/organisation";

const postings = "../shared/data/jobpostings/nhs-london.jsonl";
const esco = "../shared/data/esco-v1.1.1";
const CANDIDATES = 10_000;

const work = [
  "Kitchen assistant",
  "Care worker; Support worker",
  "Warehouse operative",
  "Receptionist",
  "Site labourer",
];
const skills = [
  "Food preparation; Teamwork",
  "Personal care; Record keeping",
  "Manual handling",
  "Customer service",
  "First aid",
];

/** A file of invented people. With `hours` that differ, each is somebody changed. */
function inventCandidates(hours: string) {
  const file = join(env.DATA_DIR, "candidates.csv");
  const rows = Array.from(
    { length: CANDIDATES },
    (_, at) =>
      `B-${at},Invented Person ${at},invented.${at}@example.org,E${1 + (at % 18)},${work[at % 5]},${skills[(at * 3) % 5]},${hours},14.80,8,,,,19${60 + (at % 40)}-05-17,07700 ${100_000 + at}`,
  );
  writeFileSync(
    file,
    `reference,name,email,outcode,occupations,skills,hours,min_pay,max_km,available_from,qualifications,licences,date_of_birth,phone\n${rows.join("\n")}\n`,
  );
  return file;
}

/** The way of the browser: the file is kept sealed, checked by a job, and its candidates are added by another. */
async function uploadSteps(file: string) {
  const actor = await memberOf(await organisation("brokerage"));
  const kept = await keepUpload(actor, { fileName: "candidates.csv", bytes: readFileSync(file) });
  if (!kept.ok) throw new Error(kept.message);
  const { id } = kept.value;
  return {
    check: () => checkUpload(id, { last: false }),
    async add() {
      const committed = await commitUpload(actor, id, { caseload: "nobody" });
      if (!committed.ok) throw new Error(committed.message);
      const { signal } = new AbortController();
      await addUploadedCandidates(id, { signal, last: false, findPerson: async () => actor });
    },
  };
}

export async function bench() {
  const close = await openDatabase();
  const table: Record<string, string | number>[] = [];
  const measure = async (what: string, rows: number, run: () => Promise<unknown>) => {
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 50);
    const started = performance.now();
    await run();
    clearInterval(watch);
    const seconds = (performance.now() - started) / 1_000;
    table.push({
      what,
      rows,
      seconds: Number(seconds.toFixed(1)),
      "rows a second": Math.round(rows / seconds),
      "most memory, MB": Math.round(most / 1_048_576),
    });
  };
  try {
    await loadOurTaxonomy();
    if (existsSync(postings)) {
      const run = () => importVacancies(postings, { liveUntil: null });
      await measure("real postings", 1_293, run);
      await measure("real postings, again", 1_293, run);
    } else console.log(`Not measured, because it is not here: ${postings}`);
    const borough = "E09000025";
    const file = inventCandidates("16-30");
    await measure("candidates", CANDIDATES, () => importCandidates(file, { borough }));
    await measure("candidates, again", CANDIDATES, () => importCandidates(file, { borough }));
    const upload = await uploadSteps(file);
    await measure("candidates in the browser, checked", CANDIDATES, upload.check);
    await measure("candidates in the browser, added", CANDIDATES, upload.add);
    const changed = inventCandidates("20-30");
    await measure("candidates, each changed", CANDIDATES, () => importCandidates(changed, { borough }));
    if (existsSync(esco)) await measure("ESCO", 140_691, () => importEsco(esco, () => {}));
    else console.log(`Not measured, because it is not here: ${esco}`);
    console.table(table);
  } finally {
    await close();
  }
}
