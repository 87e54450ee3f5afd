import { z } from "zod";
import { optionalDayOf } from "~/platform/date-parts";
import { dismissalReasonKeys } from "./dismissal-reasons";

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
  closesOn: optionalDayOf("the closing date"),
});

const unfinished = (longest: number) =>
  z
    .string()
    .default("")
    .transform((text) => text.slice(0, longest));

/** An advert in the middle of being typed: nothing about it can be wrong yet. */
export const AdvertAsTyped = z.object({
  title: unfinished(300),
  description: unfinished(LONGEST_ADVERT),
  pay: unfinished(300),
});

/** The most letters of a note on why advice is set aside. */
export const LONGEST_NOTE = 300;

/** Advice on a vacancy set aside: which, and why. */
export const AdviceSetAside = z
  .object({
    advice: z.string({ error: "Choose which advice to set aside" }).max(400),
    reason: z.enum(dismissalReasonKeys, { error: "Choose why you set it aside" }),
    note: z
      .string()
      .trim()
      .max(LONGEST_NOTE, `The note must be ${LONGEST_NOTE} characters or fewer`)
      .optional(),
  })
  .refine(({ reason, note }) => reason !== "other" || note, {
    path: ["note"],
    message: "Enter the reason",
  });

/** Advice that was set aside, taken back. */
export const AdviceTakenBack = z.object({ advice: z.string().max(400) });

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
