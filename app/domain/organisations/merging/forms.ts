import { z } from "zod";

/** The numbers are compared in the verb; that the operator has read what can't be undone is asked here. */
export const MergeEmployers = z.object({
  number: z.string().optional(),
  sure: z.boolean({ error: "Tick the box if you are sure: merging can’t be undone" }),
});
