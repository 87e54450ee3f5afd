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

/** The most letters that somebody may say a guide was missing. The database holds to it too. */
export const LONGEST_WORDS = 500;

/** Whether a guide was useful and, once that is known, what was missing in it. `answerId` is of the asking page's making. */
export const GuideAnswer = z.object({
  answerId: z.uuid({ error: "Go back to the guide, and answer again" }),
  useful: z
    .enum(["yes", "no"], { error: "Choose whether it was useful" })
    .transform((said) => said === "yes"),
  words: z
    .string()
    .trim()
    .max(LONGEST_WORDS, `What you write must be ${LONGEST_WORDS} characters or fewer`)
    .optional(),
});
