/** `npm run import -- vacancies FILE [--live DAY]`, `… candidates FILE --borough CODE`, `… esco FOLDER`. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { findRejects } from "~/domain/imports/find-rejects.server";
import { importCandidates } from "~/domain/imports/import-candidates.server";
import { importEsco } from "~/domain/imports/import-esco.server";
import { importVacancies } from "~/domain/imports/import-vacancies.server";
import { today } from "~/platform/clock";
import type { ImportRun } from "~prisma/generated/client";
import { count, endProgress, Misused, runCommand, showProgress } from "./command";

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
}

function readDay(said: string | undefined) {
  if (said === undefined) return null;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said));
  if (!real || said < today()) throw new Misused("--live takes a day that is not past, such as 2026-12-31.");
  return said;
}

runCommand(async (signal) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { live: { type: "string" }, borough: { type: "string" } },
  });
  const [what, path] = positionals;
  if (!what || !path) throw new Misused(usage);
  if (!existsSync(path)) throw new Misused(`There is no file or folder ${path}.`);
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1_000;

  if (what === "vacancies") {
    await report(
      await importVacancies(path, { liveUntil: readDay(values.live), signal, onProgress }),
      seconds(),
    );
    return 0;
  }
  if (what === "candidates") {
    if (!values.borough)
      throw new Misused(
        "Say whose candidates they are: --borough and the borough's ONS code, such as E09000025.",
      );
    const run = await importCandidates(path, { borough: values.borough, signal, onProgress });
    if (!run.ok) throw new Misused(run.message);
    await report(run.value, seconds());
    return 0;
  }
  if (what === "esco") {
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
