import { z } from "zod";
import { dayOf } from "~/platform/date-parts";
import { askedHow } from "./kinds";

const requestId = z.uuid({ error: "Go back to the record and begin again" });
const tooLong = "What is wrong must be 4,000 characters or fewer";
const words = z.string({ error: "Say what is wrong" }).trim().min(1, "Say what is wrong").max(4_000, tooLong);

/**
 * What a broker notes of a request. `requestId` is made by the page, so that pressing twice asks once.
 * @param today an ISO day: nobody asked later than that
 */
const noted = (today: string) => ({
  requestId,
  how: z.enum(Object.keys(askedHow) as [keyof typeof askedHow, ...(keyof typeof askedHow)[]], {
    error: "Choose how they asked",
  }),
  askedOn: dayOf("the day they asked")
    .refine((day) => day <= today, "The day they asked must be today or earlier")
    .refine(
      (day) => day >= `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`,
      "The day they asked must be within the last year",
    ),
});

const sure = z.literal("on", { error: "Tick the box to say that they asked for this" });

export const NotedExport = (today: string) => z.object(noted(today));
export const NotedCorrection = (today: string) => z.object({ ...noted(today), words });
export const NotedErasure = (today: string) => z.object({ ...noted(today), sure });

export const OwnExport = z.object({ requestId });
export const OwnCorrection = z.object({ requestId, words });
export const OwnErasure = z.object({
  requestId,
  sure: z.literal("on", { error: "Tick the box if you want us to remove your details" }),
});

/** How a broker ends a correction. */
export const Answered = z.object({
  outcome: z.enum(["done", "refused"], { error: "Choose whether you put it right" }),
  words: z
    .string({ error: "Say what you changed, or why not" })
    .trim()
    .min(1, "Say what you changed, or why not")
    .max(2_000, "Your words must be 2,000 characters or fewer"),
});

/** Months that contact details may be kept after the last activity. */
export const Rule = z.object({
  months: z.coerce
    .number({ error: "Enter a number of months, such as 24" })
    .int("Enter a whole number of months")
    .min(6, "Enter 6 months or more")
    .max(72, "Enter 72 months or fewer"),
});
