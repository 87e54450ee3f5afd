import { basename } from "node:path";
import { system } from "~/platform/actor";
import { today } from "~/platform/clock";
import type { ImportRun } from "~prisma/generated/client";
import { findReadyTaxonomy } from "../taxonomy/find-taxonomy.server";
import { parseJobPosting } from "../vacancies/job-posting";
import { acceptPosting, type Known } from "./accept-posting.server";
import { fileDigest } from "./file-digest.server";
import { type Accepted, type Row, runImport } from "./import-run.server";
import { linesOf } from "./lines-of.server";

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

  return runImport({
    kind: "vacancies",
    fileName: basename(file),
    digest: await fileDigest(file, ["vacancies", liveUntil]),
    rows: postingsOf(file),
    actor,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    passed({ line, value }) {
      const read = parseJobPosting(value);
      if (read.ok && !lineOf.has(read.posting.identifier)) lineOf.set(read.posting.identifier, line);
    },
    async accept(tx, batch) {
      const accepted: Accepted[] = [];
      for (const { line, value } of batch) {
        const read = parseJobPosting(value);
        if (!read.ok) {
          accepted.push({ outcome: "rejected", problems: read.problems });
          continue;
        }
        const { identifier } = read.posting;
        const first = lineOf.get(identifier);
        if (first !== undefined && first !== line) {
          const reason = `Line ${first} has this identifier already. Give each posting its own`;
          accepted.push({
            outcome: "rejected",
            problems: [{ column: "identifier", reason, value: identifier }],
          });
          continue;
        }
        lineOf.set(identifier, line);
        accepted.push(await acceptPosting(tx, actor, read.posting, { options, taxonomy, known }));
      }
      return accepted;
    },
  });
}
