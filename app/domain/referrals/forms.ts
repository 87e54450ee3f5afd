import { z } from "zod";
import { dayOf, optionalDayOf } from "~/platform/date-parts";
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
const Plain = z.object({ from, to: z.enum(["interview", "sustained_13", "sustained_26"], { error: lost }) });

const Offered = z.object({ from, to: z.literal("offered"), startsOn: optionalDayOf("the start day") });

const Started = z.object({ from, to: z.literal("started"), startedOn: dayOf("the day they started") });

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
export const Move = z.discriminatedUnion("to", [Plain, Offered, Started, Ended, Withdrawn], { error: lost });

/** A step that is pressed where there is no room to say more of it: the board, or the referral's own page. */
export const PressedStep = z.object({
  from,
  to: z.enum(stages, { error: lost }),
  /** Where it was pressed: its address is gone back to. */
  at: z.enum(["board", "referral"]).default("referral"),
});

/** What is said of a step, as the verb takes it: reasons in the words that are kept and shown. */
export function saidOf(move: z.output<typeof Move>) {
  if (move.to === "not_progressed")
    return { reason: notProgressedReasons[move.reason], feedback: move.feedback ?? null };
  if (move.to === "withdrawn") return { reason: withdrawnReasons[move.reason] };
  if (move.to === "offered") return { startsOn: move.startsOn };
  return move.to === "started" ? { startedOn: move.startedOn } : {};
}
