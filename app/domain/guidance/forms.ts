import { z } from "zod";

export const LONGEST_ADVERT = 20_000;

/** An advert pasted in to be checked. */
export const AdvertToCheck = z.object({
  title: z
    .string({ error: "Enter the job title" })
    .trim()
    .max(300, "The job title must be 300 characters or fewer"),
  description: z
    .string({ error: "Enter the words of the advert" })
    .trim()
    .max(LONGEST_ADVERT, `The advert must be ${LONGEST_ADVERT.toLocaleString("en-GB")} characters or fewer`),
  pay: z.string().trim().max(300, "The pay must be 300 characters or fewer").optional(),
});
