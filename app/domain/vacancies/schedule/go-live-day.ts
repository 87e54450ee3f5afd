import { z } from "zod";
import { addDays } from "~/platform/clock";
import { optionalDayOf } from "~/platform/date-parts";
import { sayDay } from "~/platform/day-words";
import { MOST_DAYS_OPEN } from "../closing/extension";
import type { Stage } from "../stages";

const schedulable: readonly Stage[] = ["draft", "in_review", "scheduled"];

/** Whether it can still be said when a vacancy goes live. */
export const maySchedule = (stage: Stage) => schedulable.includes(stage);

/** What is wrong with the day to go live on, in words; null where it will do. Days are ISO days in London. */
export function wrongWithGoingLive(day: string, closesOn: string | null, today: string): string | null {
  if (day <= today) return "The day to go live must be after today";
  if (closesOn && day >= closesOn)
    return `The day to go live must be before the closing date, ${sayDay(closesOn)}`;
  return day > addDays(today, MOST_DAYS_OPEN) ? "The day to go live must be within six months" : null;
}

export const ScheduleVacancy = z
  .object({
    when: z.enum(["at-once", "on-a-day"], { error: "Choose when it goes live" }),
    goesLiveOn: optionalDayOf("the day to go live"),
  })
  .refine(({ when, goesLiveOn }) => when === "at-once" || goesLiveOn !== undefined, {
    path: ["goesLiveOn"],
    error: "Enter the day to go live",
  })
  .transform(({ when, goesLiveOn }) => (when === "on-a-day" ? (goesLiveOn ?? null) : null));
