import { z } from "zod";
import { toPence } from "~/platform/pence";

const fail = (context: z.core.$RefinementCtx, message: string) => {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
};

/** Words on one line or many, trimmed. `ask` is said where nothing is typed. */
export const wordsOf = (ask: string, what: string, most: number) =>
  z
    .string({ error: ask })
    .trim()
    .min(1, ask)
    .max(most, `${what} must be ${most.toLocaleString("en-GB")} characters or fewer`);

/** A whole number in a range, from text. */
export const wholeNumber = (ask: string, what: string, least: number, most: number) =>
  z.string({ error: ask }).transform((typed, context) => {
    const number = /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
    if (number >= least && number <= most) return number;
    return fail(context, `${what} must be a whole number from ${least} to ${most}`);
  });

/** The same, or nothing. */
export const optionalWholeNumber = (what: string, least: number, most: number) =>
  z
    .string()
    .optional()
    .transform((typed, context) => {
      if (!typed?.trim()) return undefined;
      const number = /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
      if (number >= least && number <= most) return number;
      return fail(context, `${what} must be a whole number from ${least} to ${most}`);
    });

/** Words on one line or many, trimmed; undefined for none. */
export const optionalWords = (what: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, `${what} must be ${most.toLocaleString("en-GB")} characters or fewer`)
    .optional()
    .transform((words) => words || undefined);

/** An email address, or nothing. */
export const optionalEmail = () =>
  z
    .string()
    .trim()
    .max(254, "The email address must be 254 characters or fewer")
    .optional()
    .transform((typed) => typed || undefined)
    .refine((typed) => typed === undefined || z.email().safeParse(typed).success, {
      error: "Enter an email address in the usual form, such as name@example.org",
    });

/** A phone number as an advert shows it, with an extension where there is one; or nothing. */
export const optionalPhone = () =>
  z
    .string()
    .trim()
    .optional()
    .transform((typed) => typed || undefined)
    .refine((typed) => typed === undefined || PHONE.test(typed), {
      error: "Enter a phone number, such as 020 7946 0123",
    });
const PHONE = /^(?=(?:\D*\d){7})\+?[\d\s()./-]{7,24}(?:\s?(?:ext|x)\.?\s?\d{1,5})?$/i;

/** Hours a week, from text: "20", "37.5", "37½". */
const hours = (typed: string, context: z.core.$RefinementCtx) => {
  const plain = typed
    .trim()
    .replace("½", ".5")
    .replace(/\s*(?:hours|hrs|h)$/i, "");
  const number = /^\d{1,2}(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
  return number > 0 && number <= 60
    ? number
    : fail(context, "Enter the hours a week as a number up to 60, such as 20 or 37.5");
};

const askHours = "Enter the hours a week";
export const hoursAWeek = z.string({ error: askHours }).transform(hours);
export const optionalHours = z
  .string()
  .optional()
  .transform((typed, context) => (typed?.trim() ? hours(typed, context) : undefined));

/** An amount in pounds as pence; words instead of a figure are refused kindly. */
const pay = (typed: string, context: z.core.$RefinementCtx) => {
  const pence = toPence(typed);
  if (pence !== null && pence > 0) return pence;
  return /\d/.test(typed)
    ? fail(context, "Enter the pay as an amount in pounds, such as 14.80 or 27,500")
    : fail(
        context,
        `“${typed.trim().slice(0, 40)}” does not tell people what they can live on. Enter a figure, such as 14.80`,
      );
};

const askPay = "Enter the pay. Many people pass over adverts without it";
export const payAmount = z.string({ error: askPay }).transform(pay);
export const optionalPay = z
  .string()
  .optional()
  .transform((typed, context) => (typed?.trim() ? pay(typed, context) : undefined));

/** Typed lines: empty ones and bullets dropped. */
export const linesOf = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•*–-]+/, "").trim())
    .filter(Boolean);

/** One thing a line. */
export const lines = (what: string, mostLines: number, mostLetters: number) =>
  z
    .string()
    .optional()
    .transform((typed = "", context) => {
      const read = linesOf(typed);
      if (read.length > mostLines)
        return fail(context, `List ${mostLines} ${what} or fewer, the ones that matter most`);
      const long = read.find((line) => line.length > mostLetters);
      return long
        ? fail(context, `Keep each line to ${mostLetters} characters: “${long.slice(0, 40)}…” is longer`)
        : read;
    });
