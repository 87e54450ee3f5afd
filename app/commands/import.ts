/** `npm run import -- vacancies FILE [--live DAY]`, `… candidates FILE --borough CODE`, `… esco FOLDER`. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findRejects } from "~/domain/imports/find-rejects.server";
import { importCandidates } from "~/domain/imports/import-candidates.server";
import { importEsco } from "~/domain/imports/import-esco.server";
import { importVacancies } from "~/domain/imports/import-vacancies.server";
import { ESCO_FILES } from "~/domain/taxonomy/esco";
import { today } from "~/platform/clock";
import type { ImportRun } from "~prisma/generated/client";
import { count, endProgress, Misused, runCommand, STOPPED, showProgress } from "./command";

const usage = `Say what to import:
  npm run import -- vacancies FILE [--live 2026-12-31]      JobPosting objects, one a line
  npm run import -- candidates FILE --borough E09000025     CSV
  npm run import -- esco FOLDER                             the ESCO download, in the taxonomy's place`;

const onProgress = (run: ImportRun) =>
  showProgress(`${count(run.linesDone)} lines read, ${count(run.rejected)} rows rejected`);

async function report(run: ImportRun, seconds: number) {
  endProgress();
  const rejects = await findRejects(run.id);
  for (const { line, column, reason, value } of rejects)
    console.log(`line ${line}, ${column}: ${reason}${value ? ` (${value})` : ""}`);
  const { created, changed, unchanged, rejected } = run;
  console.log(
    `${count(created)} created, ${count(changed)} changed, ${count(unchanged)} unchanged, ${count(rejected)} rejected, in ${seconds.toFixed(1)} s.`,
  );
  if (run.status === "stopped")
    console.log(`Stopped after line ${count(run.linesDone)}. Run the same command to go on from there.`);
  return run.status === "stopped" ? STOPPED : 0;
}

function readDay(said: string | undefined) {
  if (said === undefined) return null;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said));
  if (!real || said < today()) throw new Misused("--live takes a day that is not past, such as 2026-12-31.");
  return said;
}

function needs(path: string, what: "file" | "folder") {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Misused(`There is no ${what} ${path}.`);
  if (found.isDirectory() !== (what === "folder")) throw new Misused(`${path} is not a ${what}.`);
}

runCommand(async (signal) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { live: { type: "string" }, borough: { type: "string" } },
  });
  const [what, path] = positionals;
  if (!what || !path) throw new Misused(usage);
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1_000;

  if (what === "vacancies") {
    needs(path, "file");
    const run = await importVacancies(path, { liveUntil: readDay(values.live), signal, onProgress });
    return report(run, seconds());
  }
  if (what === "candidates") {
    if (!values.borough)
      throw new Misused(
        "Say whose candidates they are: --borough and the borough's ONS code, such as E09000025.",
      );
    needs(path, "file");
    const run = await importCandidates(path, { borough: values.borough, signal, onProgress });
    if (!run.ok) throw new Misused(run.message);
    return report(run.value, seconds());
  }
  if (what === "esco") {
    needs(path, "folder");
    for (const file of Object.values(ESCO_FILES)) needs(join(path, file), "file");
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
      `${count(occupations)} occupations, ${count(skills)} skills and ${count(needs)} links between them are in use, ${count(rejects.length)} rows left out, in ${seconds().toFixed(1)} s.`,
    );
    return 0;
  }
  throw new Misused(usage);
});
