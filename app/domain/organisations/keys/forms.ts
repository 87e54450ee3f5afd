import { z } from "zod";

const ask = "Enter a name for the key, such as the system that will use it";

/** A new key for an employer's own system. */
export const NewKey = z.object({
  name: z.string({ error: ask }).trim().min(1, ask).max(60, "The name must be 60 characters or fewer"),
  organisationId: z.string().optional(),
});

export type KeyGiven = z.output<typeof NewKey>;

/** The most keys of one employer that work at once. */
export const mostKeys = 20;
