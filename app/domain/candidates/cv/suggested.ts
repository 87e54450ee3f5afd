import { z } from "zod";

/** What a reading suggested: ids alone, nothing of the text. */
const Suggested = z.object({
  found: z
    .array(z.object({ kind: z.enum(["occupation", "skill", "licence", "qualification"]), id: z.string() }))
    .default([]),
  /** Whether the text was read to its end. */
  whole: z.boolean().default(true),
});
export type Suggested = z.output<typeof Suggested>;

/** Reads a row's column. */
export const suggestedOf = (column: unknown): Suggested => Suggested.parse(column ?? {});
