import { z } from "zod";
import { inOrder, schoolAndDates } from "../answer-forms";

/** A school and dates that the hub proposes to the employer. */
export const ProposeDates = schoolAndDates
  .extend({
    /** Made with the empty form, so that a second click proposes nothing twice. */
    proposalId: z.uuid().optional(),
    words: z.string().trim().max(500, "Your words must be 500 characters or fewer").optional(),
  })
  .superRefine(inOrder);

export type ProposalAnswers = z.output<typeof ProposeDates>;

/** What an employer may answer to dates. */
export const dateAnswers = ["accepted", "other", "declined"] as const;
export type DateAnswer = (typeof dateAnswers)[number];

/** The employer's answer: yes, no, or which other dates would suit. */
export const AnswerDates = z
  .object({
    answer: z.enum(dateAnswers, { error: "Choose your answer" }),
    otherDates: z.string().trim().max(500, "The dates must be 500 characters or fewer").optional(),
    reason: z.string().trim().max(500, "The reason must be 500 characters or fewer").optional(),
  })
  .superRefine(({ answer, otherDates, reason }, context) => {
    if (answer === "other" && !otherDates)
      context.addIssue({ code: "custom", path: ["otherDates"], message: "Say which dates would suit you" });
    if (answer === "declined" && !reason)
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message: "Say why, so that the hub can tell the school",
      });
  });

/** The words that go with an answer: the other dates, or the reason. */
export const wordsWith = ({ answer, otherDates, reason }: z.output<typeof AnswerDates>) =>
  (answer === "other" ? otherDates : answer === "declined" ? reason : undefined) ?? null;
