/** `npm run match -- --vacancies all --top 20 --out FILE.csv`: the best candidates of each vacancy, with reasons. */
import { once } from "node:events";
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify";
import { takeChanges } from "~/domain/matching/in-step/take-changes.server";
import { chooseVacancies, listMatches } from "~/domain/matching/list-matches.server";
import { count, endProgress, Misused, runCommand, STOPPED, showProgress } from "./command";

const usage = `Say what to match:
  npm run match -- --vacancies all --top 20 --out matches.csv
  --vacancies   all (ever published), live, or references with commas between them
  --top         how many candidates for each vacancy, 1 to 300
  --out         the file to write`;

const columns = ["vacancy_reference", "candidate_reference", "rank", "score", "reasons"];

type Asked = { wanted: "all" | "live" | string[]; said: string; top: number; out: string };

async function writeMatches({ wanted, said, top, out }: Asked, signal: AbortSignal) {
  const vacancies = await chooseVacancies(wanted);
  if (vacancies.length === 0) throw new Misused(`No vacancy goes by ${said}.`);
  // A search server learns of changes by jobs, which may still wait where no worker runs.
  await takeChanges({ byTheClock: true, signal });

  const part = `${out}.part`;
  const table = stringify({ header: true, columns, escape_formulas: true });
  const file = createWriteStream(part);
  await once(file, "open");
  const written = pipeline(table, file);
  written.catch(() => {}); // met below, where it is waited for
  const started = performance.now();
  let rows = 0;
  for (const [at, vacancy] of vacancies.entries()) {
    if (signal.aborted) break;
    for (const row of await listMatches(vacancy, top)) {
      rows++;
      if (!table.write(row)) await once(table, "drain");
    }
    showProgress(`${count(at + 1)} of ${count(vacancies.length)} vacancies, ${count(rows)} matches`);
  }
  table.end();
  await written;
  endProgress();
  if (signal.aborted) {
    rmSync(part, { force: true });
    console.log("Stopped. Nothing was written.");
    return STOPPED;
  }
  renameSync(part, out);
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `${count(rows)} matches for ${count(vacancies.length)} vacancies in ${out}, in ${seconds.toFixed(1)} s.`,
  );
  return 0;
}

runCommand(() => {
  const { values } = parseArgs({
    options: {
      vacancies: { type: "string", default: "all" },
      top: { type: "string", default: "20" },
      out: { type: "string" },
    },
  });
  const top = Number(values.top);
  const out = values.out;
  if (!out || !Number.isInteger(top) || top < 1 || top > 300) throw new Misused(usage);
  const wanted =
    values.vacancies === "all" || values.vacancies === "live"
      ? values.vacancies
      : values.vacancies.split(",");
  return (signal) => writeMatches({ wanted, said: values.vacancies, top, out }, signal);
});
