/** `npm run import -- vacancies FILE [--live DAY]`, `… candidates FILE --borough CODE`, `… esco FOLDER`. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findRejects } from "~/domain/imports/find-rejects.server";
import { importCandidates } from "~/domain/imports/import-candidates.server";
import { importEsco } from "~/domain/imports/import-esco.server";
import { importVacancies } from "~/domain/imports/import-vacancies.server";
import { ESCO_FILES } from "~/domain/taxonomy/esco";
import { dateToDay, dayToDate, today } from "~/platform/clock";
import type { ImportRun } from "~prisma/generated/client";
import { count, endProgress, Misused, runCommand, STOPPED, showProgress } from "./command";

const usage = `Say what to import:
  npm run import -- vacancies FILE [--live 2026-12-31]      JobPosting objects, one a line
  npm run import -- candidates FILE --borough E09000025     CSV
  npm run import -- esco FOLDER                             the ESCO download, in the taxonomy's place`;

const onProgress = (run: ImportRun) =>
  showProgress(`${count(run.linesDone)} lines read, ${count(run.rejected)} rows rejected`);

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1_000).toFixed(1);

async function report(run: ImportRun) {
  endProgress();
  const rejects = await findRejects(run.id);
  for (const { line, column, reason, value } of rejects)
    console.log(`line ${line}, ${column}: ${reason}${value ? ` (${value})` : ""}`);
  const { created, changed, unchanged, rejected } = run;
  console.log(
    `${count(created)} created, ${count(changed)} changed, ${count(unchanged)} unchanged, ${count(rejected)} rejected, in ${seconds()} s.`,
  );
  if (run.status === "stopped")
    console.log(`Stopped after line ${count(run.linesDone)}. Run the same command to go on from there.`);
  return run.status === "stopped" ? STOPPED : 0;
}

function readDay(said: string | undefined) {
  if (said === undefined) return null;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(said) ? dayToDate(said) : new Date(Number.NaN);
  // 30 February is read as a day in March, and is none.
  const real = !Number.isNaN(date.getTime()) && dateToDay(date) === said;
  if (!real || said < today()) throw new Misused("--live takes a day that is not past, such as 2026-12-31.");
  return said;
}

function mustBe(path: string, what: "file" | "folder") {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Misused(`There is no ${what} ${path}.`);
  if (found.isDirectory() !== (what === "folder")) throw new Misused(`${path} is not a ${what}.`);
}

function readVacancies(path: string, live: string | undefined) {
  mustBe(path, "file");
  const liveUntil = readDay(live);
  return async (signal: AbortSignal) =>
    report(await importVacancies(path, { liveUntil, signal, onProgress }));
}

function readCandidates(path: string, borough: string | undefined) {
  if (!borough)
    throw new Misused(
      "Say whose candidates they are: --borough and the borough's ONS code, such as E09000025.",
    );
  mustBe(path, "file");
  return async (signal: AbortSignal) => {
    const run = await importCandidates(path, { borough, signal, onProgress });
    if (!run.ok) throw new Misused(run.message);
    return report(run.value);
  };
}

function readEsco(path: string) {
  mustBe(path, "folder");
  for (const file of Object.values(ESCO_FILES)) mustBe(join(path, file), "file");
  return async (signal: AbortSignal) => {
    const read = await importEsco(
      path,
      (words, done, of) => showProgress(`${words}: ${count(done)}${of ? ` of ${count(of)}` : ""}`),
      signal,
    );
    endProgress();
    if (!read.ok) throw new Misused(read.message);
    const { skills, occupations, needs, rejects } = read.value;
    for (const { file, line, column, reason } of rejects)
      console.log(`${file} line ${line}, ${column}: ${reason}`);
    console.log(
      `${count(occupations)} occupations, ${count(skills)} skills and ${count(needs)} links between them are in use, ${count(rejects.length)} rows left out, in ${seconds()} s.`,
    );
    return 0;
  };
}

runCommand(() => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { live: { type: "string" }, borough: { type: "string" } },
  });
  const [what, path] = positionals;
  if (what === "vacancies" && path) return readVacancies(path, values.live);
  if (what === "candidates" && path) return readCandidates(path, values.borough);
  if (what === "esco" && path) return readEsco(path);
  throw new Misused(usage);
});
