import { addDays } from "~/platform/clock";

/** How many days before its closing date an employer is reminded. */
export const reminderDays = [7, 1] as const;
export type ReminderDays = (typeof reminderDays)[number];

/** Days by which a reminder may be late, where the service was down on its day. */
const LATE = { 7: 2, 1: 1 } as const satisfies Record<ReminderDays, number>;

/** The closing date for which each reminder was last sent; null where none was. ISO days. */
export type Reminded = Record<ReminderDays, string | null>;

/**
 * The reminder that is due on a London day; null where none is. A date put later reminds again; one put earlier, or back
 * to where it was, does not.
 */
export function reminderDue(closesOn: string, reminded: Reminded, today: string): ReminderDays | null {
  const due = reminderDays.find((days) => {
    const on = addDays(closesOn, -days);
    return on <= today && today <= addDays(on, LATE[days]);
  });
  if (!due) return null;
  const last = reminded[due];
  return last === null || closesOn > last ? due : null;
}

/** What keeps each reminder to once for a closing date. */
export const reminderKey = (vacancyId: string, days: ReminderDays, closesOn = "") =>
  `vacancy-closing:${vacancyId}:${days}:${closesOn}`;
