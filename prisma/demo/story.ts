import { addDays, dayToDate } from "~/platform/clock";
import type { Randomness } from "./random";

/** The day and moment the demo London is told from: everything in it happened before, or is planned after. */
export type Story = { today: string; random: Randomness };

/** A working moment so many days before today, between nine and five. */
export function daysAgo({ today, random }: Story, days: number): Date {
  const day = dayToDate(addDays(today, -days));
  return new Date(day.getTime() + random.between(9 * 60, 17 * 60) * 60_000);
}

/** A calendar day so many days from today, as a date column keeps it. */
export const dayFromToday = ({ today }: Story, days: number) => dayToDate(addDays(today, days));

export const DAY = 86_400_000;

/** Whole days between a moment and the start of today; negative if it is to come. */
export const ageInDays = ({ today }: Story, moment: Date) =>
  Math.floor((dayToDate(today).getTime() - moment.getTime()) / DAY);
