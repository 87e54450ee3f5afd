import { z } from "zod";
import { locate, placeProblemWords } from "~/domain/places/locate";
import { readEmail, readKm, readPay, tidy } from "./candidate-row-cells";
import { isPhone } from "./person/identity";

type Context = z.core.$RefinementCtx;

const fail = (context: Context, message: string) => {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
};

/** A box that may stay empty: null then, else what `read` makes of it; undefined from `read` is the error `says`. */
const optional = <Value>(read: (typed: string) => Value | undefined, says: string) =>
  z
    .string()
    .optional()
    .transform((typed = "", context): Value | null => {
      const text = tidy(typed);
      if (text === "") return null;
      return read(text) ?? fail(context, says);
    });

/** Typed words with single spaces; nothing typed is none. */
export const tidied = (typed: string | undefined) => tidy(typed ?? "");

/** Words on one line, with single spaces. */
export const oneLine = (ask: string, what: string, most: number) =>
  z
    .string({ error: ask })
    .transform(tidy)
    .pipe(z.string().min(1, ask).max(most, `${what} must be ${most} characters or fewer`));

export const email = optional(
  readEmail,
  "Enter an email address in the right form, such as name@example.com",
);

export const phone = optional(
  (typed) => (isPhone(typed) ? typed : undefined),
  "Enter a phone number, such as 07700 900123",
);

const askPlace = "Enter their postcode, or its first half, such as E10";
/** A London postcode or outcode, as the outcode alone and its middle: the rest is not kept. */
export const place = z.string({ error: askPlace }).transform((typed, context) => {
  const located = locate(typed);
  if (!located.ok) return fail(context, placeProblemWords[located.problem]);
  const { outcode, latitude, longitude } = located.place;
  return { outcode, latitude, longitude };
});

/** Hours a week. */
export const hours = optional((typed) => {
  const number = /^\d{1,2}(?:\.\d{1,2})?$/.test(typed) ? Number(typed) : 0;
  return number > 0 && number <= 60 ? number : undefined;
}, "Enter the hours a week as a number up to 60, such as 16 or 37.5");

/** Pence an hour. */
export const payFloor = optional(readPay, "Enter pay an hour, such as 14.80, or pay a year, such as 28,000");

const askKm = "Enter how far they can travel in kilometres, such as 8";
export const kilometres = z
  .string({ error: askKm })
  .transform(
    (typed, context) =>
      readKm(tidy(typed)) ?? fail(context, "Enter kilometres as a number from 1 to 100, such as 8"),
  );

/** Typed lines, tidied: empty lines, bullets and repeats dropped. */
function linesOf(typed: string): string[] {
  const said = typed.split(/[\r\n;]+/).map((line) => tidy(line).replace(/^[•*–-]\s*/, ""));
  return [...new Map(said.filter(Boolean).map((line) => [line.toLowerCase(), line])).values()];
}

/** One thing a line. */
export const lines = (what: string, mostLines: number, mostLetters = 120) =>
  z
    .string()
    .optional()
    .transform((typed = "", context) => {
      const read = linesOf(typed);
      if (read.length > mostLines) return fail(context, `List ${mostLines} ${what} or fewer`);
      const long = read.find((line) => line.length > mostLetters);
      if (long === undefined) return read;
      return fail(context, `Keep each line to ${mostLetters} characters: “${long.slice(0, 40)}…” is longer`);
    });
