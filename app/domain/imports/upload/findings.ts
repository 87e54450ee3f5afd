import { z } from "zod";

const Problem = z.object({ column: z.string(), reason: z.string(), value: z.string().optional() });

/** By what two records are likely of one person. */
const By = z.enum(["email", "phone", "birth"]);
export type By = z.output<typeof By>;

const BadRow = z.object({
  line: z.number(),
  /** What stands in the row for reference and name, as far as it can be read. */
  reference: z.string(),
  name: z.string(),
  /** The row as it stands, in the order of the header. */
  cells: z.array(z.string()),
  problems: z.array(Problem),
});
export type BadRow = z.output<typeof BadRow>;

/** Whom a row is likely to double: a candidate that is known, or an earlier line of the file. */
const Like = z.union([z.object({ candidateId: z.string() }), z.object({ line: z.number() })]);

const Doubled = z.object({
  line: z.number(),
  reference: z.string(),
  name: z.string(),
  by: z.array(By),
  like: Like,
});
export type Doubled = z.output<typeof Doubled>;

const Changed = z.object({ line: z.number(), reference: z.string(), columns: z.array(z.string()) });

/** What the dry run of a file found. Kept sealed: it has names and whatever else stands in bad rows. */
export const Findings = z.object({
  header: z.array(z.string()),
  bad: z.array(BadRow),
  doubled: z.array(Doubled),
  changed: z.array(Changed),
});
export type Findings = z.output<typeof Findings>;
