/** How long imports take, and how much memory: the real postings where they are there, invented candidates, and ESCO. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importCandidates } from "~/domain/imports/import-candidates.server";
import { importEsco } from "~/domain/imports/import-esco.server";
import { importVacancies } from "~/domain/imports/import-vacancies.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { openDatabase } from "~/platform/database/open-database.server";
import { env } from "~/platform/env.server";

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

function inventCandidates() {
  const file = join(env.DATA_DIR, "candidates.csv");
  const rows = Array.from(
    { length: CANDIDATES },
    (_, at) =>
      `B-${at},Invented Person ${at},,E${1 + (at % 18)},${work[at % 5]},${skills[(at * 3) % 5]},16-30,14.80,8,,,`,
  );
  writeFileSync(
    file,
    `reference,name,email,outcode,occupations,skills,hours,min_pay,max_km,available_from,qualifications,licences\n${rows.join("\n")}\n`,
  );
  return file;
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
    const file = inventCandidates();
    await measure("candidates", CANDIDATES, () => importCandidates(file, { borough: "E09000025" }));
    await measure("candidates, again", CANDIDATES, () => importCandidates(file, { borough: "E09000025" }));
    if (existsSync(esco)) await measure("ESCO", 140_691, () => importEsco(esco, () => {}));
    else console.log(`Not measured, because it is not here: ${esco}`);
    console.table(table);
  } finally {
    await close();
  }
}
