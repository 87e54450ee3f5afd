import { optionalDayOf } from "~/platform/date-parts";
import type { VacancyForm, VacancyGiven } from "../forms";
import { wrongWithGoingLive } from "../schedule/go-live-day";
import { noOccupation } from "../task-list/what";
import { readCell } from "./bulk-cell";
import { bulkField, bulkFields } from "./bulk-fields";
import type { Columns } from "./bulk-header";
import { type BulkSite, siteNamed } from "./own-sites.server";
import type { CsvRow } from "./read-csv";
import { rowDigest } from "./row-digest.server";

/** One thing wrong with a row: the form's field, its column, what stands there, and what to do. */
export type RowProblem = { field: string; column: string; stands: string; message: string };

/** A row as it was read. `given` is there exactly when nothing is wrong with it. */
export type JudgedRow = {
  line: number;
  cells: string[];
  reference: string | null;
  title: string;
  digest: string;
  given: VacancyGiven | null;
  /** The day to go live on, where it is not at once. */
  goesLiveOn: string | null;
  problems: RowProblem[];
};

/** What rows are judged by. */
export type RowKnowledge = {
  form: VacancyForm;
  /** The London day. */
  today: string;
  sites: readonly BulkSite[];
  /** Names of occupations near to words that name none. */
  near: (typed: string) => string[];
};

const other = /^other\s*:\s*/i;

/** What the form is given for an occupation: "other: dog groomer" is one that none of ours fits. */
export const occupationInput = (typed: string) =>
  other.test(typed)
    ? { occupation: typed.replace(other, ""), occupationChoice: noOccupation }
    : { occupation: typed };

export type Judged = {
  given: VacancyGiven | null;
  goesLiveOn: string | null;
  problems: { field: string; message: string }[];
};

/** What the form says of answers, and for an occupation that it does not know the names of near ones. */
export function judgeInput(
  input: Record<string, unknown>,
  { form, near, today }: Omit<RowKnowledge, "sites">,
): Judged {
  const judged = form.safeParse(input);
  const issues = judged.success ? [] : judged.error.issues;
  const goingLive = judgeGoingLive(input.goesLiveOn, judged.success ? judged.data.closesOn : null, today);
  const problems = issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
  const said = [...problems, ...goingLive.problems].map((problem) =>
    problem.field === "occupation" && typeof input.occupation === "string" && input.occupation
      ? { ...problem, message: unknownOccupation(problem.message, near(input.occupation)) }
      : problem,
  );
  return {
    given: judged.success ? judged.data : null,
    goesLiveOn: goingLive.day,
    // The first thing wrong with each field: putting it right may put the rest right.
    problems: said.filter((each, at) => said.findIndex(({ field }) => field === each.field) === at),
  };
}

const dayToGoLive = optionalDayOf("the day to go live");

/** The day to go live on is asked on a page of its own, so the form does not judge it. */
function judgeGoingLive(input: unknown, closesOn: string | null, today: string) {
  const read = dayToGoLive.safeParse(input);
  const message = read.success
    ? read.data && wrongWithGoingLive(read.data, closesOn, today)
    : read.error.issues[0]?.message;
  if (message) return { day: null, problems: [{ field: "goesLiveOn", message }] };
  return { day: read.data ?? null, problems: [] };
}

const unknownOccupation = (message: string, near: readonly string[]) =>
  /don.t know this occupation/.test(message)
    ? `We don’t know this occupation by that name. ${
        near.length > 0 ? `Near ones: ${near.slice(0, 6).join("; ")}. Write one of them, or` : "Write"
      } other: before yours`
    : message;

/** Judges a row of a file by the rules of the form, with every problem said at once. */
export function judgeRow({ line, cells }: CsvRow, columns: Columns, knows: RowKnowledge): JudgedRow {
  // A file of problem rows has a mark before what a spreadsheet would take for a formula.
  const cellOf = (field: string) => (cells[columns.indexOf(field)] ?? "").replace(/^'(?=[=+\-@\t\r])/, "");
  const input: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  const wrong = (field: string, message: string) => {
    const column = bulkField(field)?.heading ?? "Row";
    problems.push({ field, column, stands: cellOf(field).trim(), message });
  };
  for (const bulk of bulkFields) {
    const read =
      bulk.kind.is === "site"
        ? asValue(siteNamed(knows.sites, cellOf(bulk.field)))
        : readCell(bulk, cellOf(bulk.field));
    if ("wrong" in read) wrong(bulk.field, read.wrong);
    else input[bulk.field] = read.value;
  }
  if (typeof input.occupation === "string") Object.assign(input, occupationInput(input.occupation));
  const already = new Set(problems.map(({ field }) => field));
  const judged = judgeInput(input, knows);
  for (const { field, message } of judged.problems) if (!already.has(field)) wrong(field, message);
  return {
    line,
    cells,
    reference: cellOf("employerReference").trim() || null,
    title: cellOf("title").trim(),
    digest: rowDigest(input),
    given: problems.length === 0 ? judged.given : null,
    goesLiveOn: judged.goesLiveOn,
    problems,
  };
}

const asValue = (site: ReturnType<typeof siteNamed>) => ("id" in site ? { value: site.id } : site);
