import { z } from "zod";
import { dayOf } from "~/platform/date-parts";

/** A reason that must be given; `missing` says what for. */
export const reason = (missing: string) =>
  z.string({ error: missing }).trim().min(1, missing).max(500, "The reason must be 500 characters or fewer");

/** The hub says no, and why. */
export const DeclineOffer = z.object({
  reason: reason("Say why, so that the employer knows what would suit better"),
});

/** The employer takes an offer back or calls it off, and says why. */
export const WithdrawOffer = z.object({ reason: reason("Say why, so that the hub knows") });

const whole = (what: string) =>
  z
    .number({ error: (issue) => (issue.input === undefined ? `Enter ${what}` : `Enter ${what} as a number`) })
    .int(`Enter ${what} as a whole number`)
    .min(1, `Enter ${what}, 1 or more`);

/** A school, who comes from it and when. */
export const schoolAndDates = z.object({
  schoolName: z
    .string({ error: "Enter the name of the school or college" })
    .trim()
    .min(1, "Enter the name of the school or college")
    .max(120, "The name must be 120 characters or fewer"),
  yearGroup: z.number({ error: "Choose the year group" }).int("Choose the year group"),
  pupils: whole("the number of pupils"),
  halfDays: whole("the number of half-days"),
  startsOn: dayOf("the first day"),
  endsOn: dayOf("the last day"),
});

/** A last day before the first is said beside the last. */
export function inOrder(
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  context: z.RefinementCtx,
) {
  if (endsOn < startsOn)
    context.addIssue({
      code: "custom",
      path: ["endsOn"],
      message: "The last day must be the same as or after the first day",
    });
}

/** A school and dates agreed for an offer. What the offer itself allows is checked against it in `placement-fits`. */
export const RecordPlacement = schoolAndDates.superRefine(inOrder);

export type PlacementAnswers = z.output<typeof RecordPlacement>;
