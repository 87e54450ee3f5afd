import { z } from "zod";

/** A whole number that must be given, from 1. `what` says it in small letters: "the number of pupils". */
export const count = (what: string, most: number) =>
  z
    .number({ error: (issue) => (issue.input === undefined ? `Enter ${what}` : `Enter ${what} as a number`) })
    .int(`Enter ${what} as a whole number`)
    .min(1, `Enter ${what} from 1 to ${most}`)
    .max(most, `Enter ${what} from 1 to ${most}`);

/** Words that must be given. */
export const words = (missing: string, what: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(most, `${what} must be ${most} characters or fewer`);

/** Words that may be left out. */
export const optionalWords = (what: string, most: number) =>
  z.string().trim().max(most, `${what} must be ${most} characters or fewer`).optional();

/** Yes or no, one of which must be chosen; true for yes. */
export const yesOrNo = (missing: string) =>
  z.enum(["yes", "no"], { error: missing }).transform((answer) => answer === "yes");

/** The version of the offer that the form was made from, so that nobody writes over what they have not seen. */
export const version = z.number().int().optional();
