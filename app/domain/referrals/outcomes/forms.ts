import { z } from "zod";
import { type DateParts, optionalDayOf } from "~/platform/date-parts";
import { toPence } from "~/platform/pence";
import type { AnswerGiven } from "./answer-given";
import { type EndedReason, endedReasonKeys } from "./ended-why";
import { supportKeys } from "./support";

const lost = "Choose from the list";
const words = (what: string) =>
  z.string().trim().max(1_000, `${what} must be 1,000 characters or fewer`).optional();

const hours = z
  .string()
  .trim()
  .optional()
  .transform((text, context) => {
    if (!text) return undefined;
    const given = /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
    if (given >= 1 && given <= 80) return given;
    context.addIssue({ code: "custom", message: "Enter hours a week between 1 and 80, such as 30" });
    return z.NEVER;
  });

const pay = z
  .string()
  .trim()
  .optional()
  .transform((text, context) => {
    if (!text) return undefined;
    const pence = toPence(text);
    if (pence !== null && pence >= 100 && pence <= 50_000) return pence;
    context.addIssue({ code: "custom", message: "Enter the pay an hour in pounds, such as 14.80" });
    return z.NEVER;
  });

const added = words("What you add");

const Yes = z.object({
  answer: z.literal("yes"),
  hoursWeek: hours,
  pay,
  support: z.array(z.enum(supportKeys, { error: lost })).default([]),
  words: added,
});

const No = z.object({
  answer: z.literal("no"),
  words: added,
  endedOn: optionalDayOf("the last day"),
  endedWhy: z
    .union([z.literal(""), z.enum(endedReasonKeys, { error: lost })], { error: lost })
    .optional()
    .transform((key) => (key ? (key as EndedReason) : undefined)),
});

const Later = z.object({
  answer: z.literal("later"),
  words: added,
  startsOn: optionalDayOf("the new start date").transform((day, context) => {
    if (day) return day;
    context.addIssue({ code: "custom", message: "Enter the new start date" });
    return z.NEVER;
  }),
});

/** An answer to the one question. What was typed under an answer that was not chosen is not looked at. */
export const WorkAnswer = z
  .discriminatedUnion("answer", [Yes, No, Later], { error: "Choose yes or no" })
  .transform((given): AnswerGiven => {
    if (given.answer !== "yes") return given;
    const { pay: payPence, ...rest } = given;
    return { ...rest, payPence };
  });

/** What its page keeps of what was typed, whichever answer is chosen. */
export type AnswerForm = {
  answer: string;
  hoursWeek: string;
  pay: string;
  support: string[];
  endedOn: DateParts;
  endedWhy: string;
  startsOn: DateParts;
  words: string;
};

/** What a broker found where the answers were not enough. */
export const Resolution = z.object({
  outcome: z.enum(["yes", "no"], { error: "Choose what you found" }),
  words: z
    .string({ error: "Say how you know" })
    .trim()
    .min(1, "Say how you know")
    .max(1_000, "How you know must be 1,000 characters or fewer"),
});

/** Support that a broker offered somebody in work. */
export const SupportOffered = z
  .object({
    offered: z.array(z.enum(supportKeys, { error: lost })).default([]),
    words: words("What you add"),
  })
  .refine(({ offered, words: added }) => offered.length > 0 || added, {
    error: "Choose what was offered, or say it in your words",
    path: ["offered"],
  });
