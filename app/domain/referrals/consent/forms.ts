import { z } from "zod";
import { optionalDayOf } from "~/platform/date-parts";
import { sharedFields } from "../shared-fields";
import { channels } from "./channels";
import { whyKeys } from "./why";

const lost = "Go back to the referral and choose again";

/** What to ask a resident to share, and how to put the question. */
export const Asking = z.object({
  fields: z
    .array(z.enum(sharedFields, { error: lost }), { error: "Choose what the employer would see" })
    .min(1, "Choose what the employer would see"),
  channel: z.enum(channels, { error: "Choose how to ask them" }).default("email"),
});

const why = z.enum(whyKeys, { error: "Choose one of these, or none" }).optional();
const seen = z.string().max(100).default("");

/** A resident's answer. `seen` is the fingerprint of what their page showed. */
export const ConsentAnswer = z.object({
  answer: z.enum(["yes", "no"], { error: "Choose yes or no" }),
  seen,
  why,
});

/** A resident's taking back. */
export const TakingBack = z.object({ why });

/** The code that somebody types. */
export const CodeTyped = z.object({
  code: z.string({ error: "Enter the code" }).trim().max(40, "A code has nine letters and figures"),
});

/** An answer that a broker heard or holds on paper, with the code that shows whose it is. */
export const NotedAnswer = z
  .object({
    channel: z.enum(["phone", "paper"], { error: "Choose whether they told you or signed the sheet" }),
    code: z
      .string({ error: "Enter the code they read out, or the one on the sheet" })
      .trim()
      .max(40, "A code has nine letters and figures"),
    answer: z.enum(["yes", "no"], { error: "Choose what they said" }),
    signedOn: optionalDayOf("the date on the sheet"),
    seen,
  })
  .superRefine(({ channel, signedOn }, context) => {
    if (channel === "paper" && !signedOn)
      context.addIssue({ code: "custom", path: ["signedOn"], message: "Enter the date on the sheet" });
  });

/** How a resident was reminded: by one more letter, or by a call. */
export const Chasing = z.object({ how: z.enum(["letter", "call"], { error: lost }) });
