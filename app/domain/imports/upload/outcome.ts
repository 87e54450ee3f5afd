import { z } from "zod";

/** How an upload stands. `committing` is adding its candidates; `stopped` and `failed` can go on where they were. */
export type UploadStatus =
  | "checking"
  | "checked"
  | "committing"
  | "done"
  | "stopped"
  | "failed"
  | "discarded";

export const isUnderWay = (status: string) => status === "checking" || status === "committing";

/** What may be done with a row that is likely somebody's who is known already. */
export const Choice = z.enum(["skip", "add", "update"]);
export type Choice = z.output<typeof Choice>;

const count = z.number().default(0);

/** What adding came to so far. */
const Done = z.object({
  added: count,
  changed: count,
  unchanged: count,
  /** Likely doubles that were left out. */
  skipped: count,
  /** Lines left out because somebody like them was added after the check. */
  late: z.array(z.number()).default([]),
});
export type Done = z.output<typeof Done>;

/** How many rows come to what, the choices made, and how it went. Nothing of any person, and so not sealed. */
export const Outcome = z.object({
  encoding: z.string().default("UTF-8"),
  /** Headings that we do not know. */
  unread: z.array(z.string()).default([]),
  /** Whether there is something to commit: the check has ended. */
  fresh: count,
  changed: count,
  unchanged: count,
  bad: count,
  doubled: count,
  /** By line: what to do with a likely double. One that is not here is skipped. */
  choices: z.record(z.string(), Choice).default({}),
  /** Who has them added, by id, and whether new ones come onto that person's caseload. */
  by: z.string().optional(),
  mine: z.boolean().default(false),
  done: Done.prefault({}),
  /** Why it ended before its last row. */
  why: z.string().optional(),
});
export type Outcome = z.output<typeof Outcome>;

/** Reads a row's column. */
export const outcomeOf = (column: unknown): Outcome => Outcome.parse(column ?? {});

/** What is to be done with the double on a line. */
export const choiceOf = ({ choices }: Pick<Outcome, "choices">, line: number): Choice =>
  choices[String(line)] ?? "skip";

/** How many of so many likely doubles are to be skipped, added and written over somebody. */
export function chosen({ choices, doubled }: Pick<Outcome, "choices" | "doubled">) {
  const made = Object.values(choices);
  const add = made.filter((choice) => choice === "add").length;
  const update = made.filter((choice) => choice === "update").length;
  return { add, update, skip: doubled - add - update };
}
