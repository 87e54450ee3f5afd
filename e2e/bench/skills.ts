/** How long it takes to get ready to read people's words, and to read them, with ESCO's 16,903 terms. */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { importEsco } from "~/domain/imports/import-esco.server";
import { ESCO_FILES, readEscoOccupations, readEscoSkills, readIscoGroups } from "~/domain/taxonomy/esco";
import { findReadyTaxonomy, findTaxonomy, prepareTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { suggestFromText } from "~/domain/taxonomy/suggest-from-text";
import type { Occupation, Skill } from "~/domain/taxonomy/terms";
import { plainText } from "~/domain/vacancies/job-posting-text";
import { openDatabase } from "~/platform/database/open-database.server";
import { summary } from "./timings";

const esco = "../shared/data/esco-v1.1.1";
const postings = "../shared/data/jobpostings/nhs-london.jsonl";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What is in use once nothing more can be given back, in MB. */
function memory() {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_048_576;
}

async function all<T>(rows: AsyncIterable<T>) {
  const kept: T[] = [];
  for await (const row of rows) kept.push(row);
  return kept;
}

async function readEsco() {
  const open = (file: string) => createReadStream(join(esco, file), "utf8");
  const ignore = () => {};
  const groups = await readIscoGroups(open(ESCO_FILES.groups), ignore);
  const skills: Skill[] = await all(readEscoSkills(open(ESCO_FILES.skills), ignore));
  const occupations: Occupation[] = await all(
    readEscoOccupations(open(ESCO_FILES.occupations), groups, ignore),
  );
  return { skills, occupations, occupationSkills: [] };
}

/** Real adverts end to end, cut into pieces of a length; ESCO's own names where the adverts are not here. */
function piecesOf(length: number, most: number, names: readonly Skill[]) {
  const words = existsSync(postings)
    ? readFileSync(postings, "utf8")
        .trim()
        .split("\n")
        .map((line) => plainText(JSON.parse(line).description as string))
        .join("\n")
    : names.map(({ label, altLabels }) => [label, ...altLabels].join(", ")).join(".\n");
  const pieces = Math.min(most, Math.floor(words.length / length));
  return Array.from({ length: pieces }, (_, at) => words.slice(at * length, (at + 1) * length));
}

const timed = <T>(work: () => T) => {
  const from = performance.now();
  const before = process.cpuUsage().user;
  const made = work();
  return { made, ms: performance.now() - from, cpu: (process.cpuUsage().user - before) / 1_000 };
};

const sorted = (texts: readonly string[], work: (text: string) => unknown) =>
  texts.map((text) => timed(() => work(text)).ms).sort((a, b) => a - b);

/** The longest that anything else had to wait while `work` ran, in milliseconds. */
async function holdUp(work: () => Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const from = performance.now();
  await work();
  delay.disable();
  return {
    "took ms": Math.round(performance.now() - from),
    "longest hold-up ms": Math.round(delay.max / 1e6),
  };
}

export async function bench() {
  if (!existsSync(esco)) return console.log(`Not measured, because it is not here: ${esco}`);
  const terms = await readEsco();
  const before = memory();
  const taxonomy = prepareTaxonomy(terms, "bench");
  const whole = ({ ms, cpu }: { ms: number; cpu: number }) => ({
    ms: Math.round(ms),
    "cpu ms": Math.round(cpu),
  });
  const built = { skills: timed(() => taxonomy.skills), occupations: timed(() => taxonomy.occupations) };
  console.table({
    "skills, at once": { ...whole(built.skills), terms: terms.skills.length },
    "occupations, at once": { ...whole(built.occupations), terms: terms.occupations.length },
  });
  console.log(`Both recognisers hold ${Math.round(memory() - before)} MB.`);
  console.table({
    "both, between other work": await holdUp(() => prepareTaxonomy(terms, "again").ready()),
  });

  const texts = piecesOf(5_000, 300, terms.skills);
  const table = {
    "skills in 5,000 characters": summary(sorted(texts, (text) => taxonomy.skills.findIn(text))),
    "suggestions for a person, 5,000": summary(
      sorted(texts, (text) => suggestFromText(text, taxonomy, "person")),
    ),
    "suggestions for an advert, 5,000": summary(
      sorted(texts, (text) => suggestFromText(text, taxonomy, "advert")),
    ),
    ...Object.fromEntries(
      [20_000, 50_000, 100_000].map((length) => [
        `skills in ${length.toLocaleString("en-GB")} characters`,
        summary(sorted(piecesOf(length, 20, terms.skills), (text) => taxonomy.skills.findIn(text))),
      ]),
    ),
    "suggestions of 100,000 (20,000 are read)": summary(
      sorted(piecesOf(100_000, 20, terms.skills), (text) => suggestFromText(text, taxonomy, "person")),
    ),
    "one misspelt line": summary(
      sorted(
        terms.skills.slice(0, 300).map(({ label }) => label.slice(0, 6) + label.slice(7)),
        (line) => taxonomy.skills.lookUp(line),
      ),
    ),
  };
  console.table(table);

  const close = await openDatabase();
  try {
    await importEsco(esco, () => {});
    console.table({
      "read from the database": await holdUp(findTaxonomy),
      "and made ready": await holdUp(findReadyTaxonomy),
      "asked again": await holdUp(findReadyTaxonomy),
    });
  } finally {
    await close();
  }
}
