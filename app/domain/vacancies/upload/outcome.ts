import { z } from "zod";

/** What was done with a row when its file was posted. */
const Row = z.object({
  line: z.number(),
  title: z.string(),
  what: z.enum(["made", "changed", "same", "refused"]),
  id: z.string().optional(),
  reference: z.string().optional(),
  stage: z.string().optional(),
  /** Why it was refused. */
  message: z.string().optional(),
});

/**
 * How the posting of a file goes, as its row keeps it. `stopping` is asked for; `refused` is a file of which every row
 * was to be good, and one was not.
 */
const Outcome = z.object({
  state: z.enum(["waiting", "running", "stopping", "stopped", "refused", "done"]),
  /** Who chose to post it, by id: a colleague of whoever uploaded it may. */
  by: z.string().optional(),
  /** Whether the vacancies are submitted, or kept as drafts. */
  submit: z.boolean(),
  /** Whether nothing is posted unless everything can be. */
  every: z.boolean(),
  /** Rows to post. */
  total: z.number(),
  /** Rows looked at so far, of a file that is posted as a whole. */
  at: z.number().default(0),
  /** Rows with problems, which were left out. */
  left: z.number(),
  why: z.string().optional(),
  /** When it last ended. */
  endedAt: z.string().optional(),
  rows: z.array(Row).default([]),
});

export type UploadRow = z.output<typeof Row>;
export type UploadOutcome = z.output<typeof Outcome>;

/** Reads a row's column; null where the file has not been posted. */
export const outcomeOf = (column: unknown): UploadOutcome | null => Outcome.nullable().parse(column ?? null);

export const isUnderWay = ({ state }: UploadOutcome) =>
  state === "waiting" || state === "running" || state === "stopping";

/** How many rows came to what. */
export function tally({ rows }: Pick<UploadOutcome, "rows">) {
  const count = (what: UploadRow["what"]) => rows.filter((row) => row.what === what).length;
  return { made: count("made"), changed: count("changed"), same: count("same"), refused: count("refused") };
}
