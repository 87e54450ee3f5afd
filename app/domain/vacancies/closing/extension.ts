import { z } from "zod";
import { addDays } from "~/platform/clock";
import { dayOf } from "~/platform/date-parts";
import { sayDay } from "~/platform/day-words";
import type { Stage } from "../stages";

/** How many days after it ran out a vacancy may be listed again. Older ones are copied: their facts may have changed. */
export const RELIST_DAYS = 28;

/** The longest from today to a closing date, in days: six months. */
export const MOST_DAYS_OPEN = 183;

/** What of a vacancy decides. Days are ISO days in London. */
export type Closing = { stage: Stage; closesOn: string | null; endedOn: string | null };

/** Whether a vacancy's closing date may be put later on a day, and whether it goes live again by that. */
export function howToExtend(
  { stage, closesOn, endedOn }: Closing,
  today: string,
): "extend" | "relist" | null {
  if (stage === "live") return closesOn ? "extend" : null;
  return stage === "expired" && endedOn && addDays(endedOn, RELIST_DAYS) >= today ? "relist" : null;
}

/** What is wrong with a new closing date, in words; null where it will do. */
export function wrongWithNewDate(closesOn: string, { stage, closesOn: before }: Closing, today: string) {
  if (closesOn <= today) return "The new closing date must be after today";
  if (stage === "live" && before && closesOn <= before)
    return `The new closing date must be after ${sayDay(before)}, when it closes now`;
  const last = addDays(today, MOST_DAYS_OPEN);
  return closesOn > last ? `The new closing date must be within six months: ${sayDay(last)} or before` : null;
}

const askWhy = "Say why it stays open longer";

export const ExtendVacancy = z.object({
  closesOn: dayOf("the new closing date"),
  reason: z
    .string({ error: askWhy })
    .trim()
    .min(1, askWhy)
    .max(300, "The reason must be 300 characters or fewer"),
});
export type ExtensionGiven = z.output<typeof ExtendVacancy>;
