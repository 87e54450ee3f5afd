import { z } from "zod";
import { type HowFilled, howFilledWords, placesLeft, type WhyNotFilled, whyNotFilledWords } from "./endings";

const keysOf = <K extends string>(words: Record<K, string>) => Object.keys(words) as [K, ...K[]];

const people = (ask: string) =>
  z.string({ error: ask }).transform((typed, context) => {
    if (/^\s*\d{1,3}\s*$/.test(typed)) return Number(typed);
    context.addIssue({ code: "custom", message: `${ask}, as a number from 0 to 999` });
    return z.NEVER;
  });

const fields = z.object({
  throughUs: people("Enter how many places went to people put forward here"),
  otherwise: people("Enter how many places were filled another way"),
  how: z.enum(keysOf<HowFilled>(howFilledWords), { error: "Choose how they were filled" }).optional(),
  why: z.enum(keysOf<WhyNotFilled>(whyNotFilledWords), { error: "Choose why places are left" }).optional(),
  words: z.string().trim().max(500, "What you add must be 500 characters or fewer").optional(),
});

/**
 * How a vacancy with so many places ended, as its page asks. What the numbers make needless is dropped: how places
 * were filled where none was, why some are left where none is.
 */
export const endingForm = (places: number) =>
  fields
    .refine(({ otherwise, how }) => otherwise === 0 || how !== undefined, {
      path: ["how"],
      error: "Choose how the places were filled that went another way",
    })
    .refine((given) => placesLeft(given, places) === 0 || given.why !== undefined, {
      path: ["why"],
      error: "Choose why places are left, so that we can do better",
    })
    .refine((given) => given.why !== "other" || placesLeft(given, places) === 0 || Boolean(given.words), {
      path: ["words"],
      error: "Say why places are left",
    })
    .transform((given) => ({
      throughUs: given.throughUs,
      otherwise: given.otherwise,
      how: given.otherwise > 0 ? (given.how ?? null) : null,
      why: placesLeft(given, places) > 0 ? (given.why ?? null) : null,
      words: given.words || null,
    }));

export type EndingForm = ReturnType<typeof endingForm>;

/** Withdrawing what never went live, or is out of sight. */
export const WithdrawVacancy = z.object({
  words: z.string().trim().max(500, "The reason must be 500 characters or fewer").optional(),
});
