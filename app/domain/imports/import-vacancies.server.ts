import { basename } from "node:path";
import { system } from "~/platform/actor";
import { today } from "~/platform/clock";
import type { ImportRun } from "~prisma/generated/client";
import { findReadyTaxonomy } from "../taxonomy/find-taxonomy.server";
import { type PostingRead, parseJobPosting } from "../vacancies/job-posting";
import { acceptPostings } from "./accept-posting.server";
import { fileDigest } from "./file-digest.server";
import { type Row, runImport } from "./import-run.server";
import { linesOf } from "./lines-of.server";
import type { Known } from "./posting-employer.server";

/** The zero byte, as itself or as JSON writes it: PostgreSQL's texts hold none, and it says nothing. */
const zero = /\0|(?<!\\)((?:\\\\)*)\\u0000/g;

async function* postingsOf(file: string): AsyncGenerator<Row<string>> {
  for await (const { line, value } of linesOf(file))
    if (value.trim()) yield { line, value: value.replace(zero, "$1") };
}

type Options = {
  /** A London day until which every posting is made live; null leaves each to its own `validThrough`. */
  liveUntil: string | null;
  signal?: AbortSignal;
  onProgress?: (run: ImportRun) => void;
};

/**
 * Imports schema.org `JobPosting` objects, one a line.
 * @param file path of the file, UTF-8
 * @returns the run, with how many were created, changed, unchanged and rejected; its rejects are in `import_reject`
 * @throws where the file can't be read
 */
export async function importVacancies(
  file: string,
  { liveUntil, signal, onProgress }: Options,
): Promise<ImportRun> {
  const actor = system("import of vacancies");
  const taxonomy = await findReadyTaxonomy();
  const known: Known = { employers: new Map(), sites: new Map() };
  const lineOf = new Map<string, number>();
  const options = { liveUntil, today: today() };
  /** A line's posting, unless an earlier line has its identifier. */
  const read = ({ line, value }: Row<string>): PostingRead => {
    const said = parseJobPosting(value);
    if (!said.ok) return said;
    const { identifier } = said.posting;
    const first = lineOf.get(identifier) ?? line;
    lineOf.set(identifier, first);
    if (first === line) return said;
    const reason = `Line ${first} has this identifier already. Give each posting its own`;
    return { ok: false, problems: [{ column: "identifier", reason, value: identifier }] };
  };

  return runImport({
    kind: "vacancies",
    fileName: basename(file),
    digest: await fileDigest(file, ["vacancies", liveUntil]),
    rows: postingsOf(file),
    actor,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    passed: (row) => void read(row),
    async accept(tx, batch) {
      const all = batch.map(read);
      const postings = all.flatMap((each) => (each.ok ? [each.posting] : []));
      const outcomes = await acceptPostings(tx, actor, postings, { options, taxonomy, known });
      return all.map((each) =>
        each.ok
          ? { outcome: outcomes.get(each.posting.identifier) ?? "unchanged" }
          : { outcome: "rejected", problems: each.problems },
      );
    },
  });
}
