import { z } from "zod";
import { optionalDayOf } from "~/platform/date-parts";
import { type Answers, answerKeys } from "./answers";
import { undertakingOf } from "./commitments";
import { type QuestionKey, reviewPages } from "./questions";

const Version = z.coerce.number({ error: "Go back to the plan, and open the page again" }).int().min(0);

/** A page of the self-review, from 1. Any question may wait; the answer to one is judged by its name alone. */
export function ReviewPage(page: number) {
  const keys: readonly QuestionKey[] = reviewPages[page - 1]?.keys ?? [];
  const answer = z.enum(answerKeys, { error: "Choose one of the answers" }).optional();
  return z
    .object({
      version: Version,
      go: z.enum(["next", "later"]).default("next"),
      ...Object.fromEntries(keys.map((key) => [key, answer])),
    })
    .transform(({ version, go, ...given }) => ({
      version,
      go,
      answers: Object.fromEntries(Object.entries(given).filter(([, said]) => said)) as Answers,
    }));
}

/** The most letters of what shows that a commitment is done, and of why one is dropped. */
export const LONGEST_EVIDENCE = 1_000;
export const LONGEST_WHY = 300;

const Seen = z.iso.datetime({ error: "Go back to the plan, and open the page again" }).optional();

/** A commitment of one kind: its level where it has levels, evidence and dates. Done needs evidence, and is not to come. */
export const CommitmentForm = (kind: string, today: string) => {
  const levels: readonly string[] = undertakingOf(kind)?.levels ?? [];
  return z
    .object({
      seen: Seen,
      level: z.string().optional(),
      evidence: z
        .string()
        .trim()
        .max(
          LONGEST_EVIDENCE,
          `The evidence must be ${LONGEST_EVIDENCE.toLocaleString("en-GB")} characters or fewer`,
        )
        .optional(),
      dueOn: optionalDayOf("the date you aim for"),
      doneOn: optionalDayOf("the date on which it was done"),
    })
    .superRefine(({ level, evidence, dueOn, doneOn }, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (levels.length > 0 && !levels.includes(level ?? "")) refuse("level", "Choose the level");
      if (!dueOn && !doneOn) refuse("dueOn", "Enter the date you aim for, or the date on which it was done");
      if (doneOn && doneOn > today) refuse("doneOn", "The date on which it was done can’t be in the future");
      if (doneOn && !evidence) refuse("evidence", "Enter what shows that it is done");
    });
};

/** Why a commitment is dropped. */
export const DropForm = z.object({
  seen: z.iso.datetime({ error: "Go back to the plan, and open the page again" }),
  note: z
    .string({ error: "Enter why you drop it" })
    .trim()
    .max(LONGEST_WHY, `The reason must be ${LONGEST_WHY} characters or fewer`),
});
