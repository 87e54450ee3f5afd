import { z } from "zod";
import { optionalDayOf } from "~/platform/date-parts";

const missing = "Say why you want to contact them";

/** What a partner says before it contacts an employer. */
export const NewApproach = z.object({
  why: z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(500, "The reason must be 500 characters or fewer"),
  plannedFor: optionalDayOf("the day you plan to contact them"),
});

export type ApproachAnswers = z.output<typeof NewApproach>;
