import { z } from "zod";
import { lockAnswers } from "./lock/lock-words";

const keysOf = <K extends string>(of: Record<K, string>) => Object.keys(of) as [K, ...K[]];
const words = (what: string, most: number) =>
  z.string().trim().max(most, `${what} must be ${most} characters or fewer`).optional();

/** The most that one borough writes to another. */
export const WORDS_LIMIT = 600;

/** What a broker says to whoever is putting somebody forward. */
export const AskAboutLock = z.object({
  words: z
    .string({ error: "Say why you ask" })
    .trim()
    .max(WORDS_LIMIT, `What you write must be ${WORDS_LIMIT} characters or fewer`),
  vacancyId: z.string().max(100).optional(),
});

/** How somebody who has a person answers. */
export const AnswerLock = z.object({
  answer: z.enum(keysOf(lockAnswers), { error: "Choose what you answer" }),
  words: words("What you write", WORDS_LIMIT),
});

/** Whose card goes to whom. */
export const SharingCard = z.object({
  toBrokerageId: z.string({ error: "Choose a borough" }).max(100),
  vacancy: z.string().trim().max(20, "Enter a reference such as FD-1042").optional(),
  note: words("The note", WORDS_LIMIT),
});

/** Whether a card is of interest, and for what. */
export const AnswerCard = z.object({
  answer: z.enum(["interested", "not"], { error: "Choose whether you are interested" }),
  vacancy: z.string().trim().max(20, "Enter a reference such as FD-1042").optional(),
  words: words("What you write", WORDS_LIMIT),
});
