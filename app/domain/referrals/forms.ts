import { z } from "zod";
import { sharedFields } from "./shared-fields";
import { notProgressedReasons, withdrawnReasons } from "./stage-words";
import { stages } from "./stages";

/** Steps that are taken by hand, one by one. The others belong to asking and answering. */
export const movableTo = [
  "interview",
  "offered",
  "started",
  "sustained_13",
  "sustained_26",
  "not_progressed",
  "withdrawn",
] as const;
export type MovableTo = (typeof movableTo)[number];

const keysOf = <K extends string>(of: Record<K, string>) => Object.keys(of) as [K, ...K[]];
const lost = "Go back to the referral and choose again";
const from = z.enum(stages, { error: lost });

/** A step with nothing to say about it. */
const Plain = z.object({
  from,
  to: z.enum(["interview", "offered", "started", "sustained_13", "sustained_26"], { error: lost }),
});

const Ended = z.object({
  from,
  to: z.literal("not_progressed"),
  reason: z.enum(keysOf(notProgressedReasons), { error: "Choose why it goes no further" }),
  feedback: z.string().trim().max(1_000, "What you add must be 1,000 characters or fewer").optional(),
});

const Withdrawn = z.object({
  from,
  to: z.literal("withdrawn"),
  reason: z.enum(keysOf(withdrawnReasons), { error: "Choose why you withdraw it" }),
});

/** A step with a referral, from where the page showed it. */
export const Move = z.discriminatedUnion("to", [Plain, Ended, Withdrawn], { error: lost });

/** What to ask a resident to share. */
export const Asking = z.object({
  fields: z
    .array(z.enum(sharedFields, { error: lost }), { error: "Choose what the employer would see" })
    .min(1, "Choose what the employer would see"),
});

/** A resident's answer. `seen` is the fingerprint of what their page showed. */
export const ConsentAnswer = z.object({
  answer: z.enum(["yes", "no"], { error: "Choose yes or no" }),
  seen: z.string().max(100).default(""),
});

/** The chosen reason as it is kept and shown; null for a step that needs none. */
export const reasonOf = (move: z.output<typeof Move>) => {
  if (move.to === "not_progressed") return notProgressedReasons[move.reason];
  return move.to === "withdrawn" ? withdrawnReasons[move.reason] : null;
};
