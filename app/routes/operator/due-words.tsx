import type { Due } from "~/domain/organisations/verification/due";
import { weekdayDate } from "~/ui/dates";
import { Tag } from "~/ui/tag";

/** "due Tuesday 24 November", "due today" or "late by 1 day", as of a London day. */
export function sayDue({ dueOn, late }: Due, today: string): string {
  if (late > 0) return `late by ${late === 1 ? "1 day" : `${late} days`}`;
  return dueOn === today ? "due today" : `due ${weekdayDate(dueOn)}`;
}

/** The same, so that what is late stands out by its shape. */
export const DueTag = ({ due, today }: { due: Due; today: string }) => (
  <Tag tone={due.late > 0 ? "warm" : "gold"}>{sayDue(due, today)}</Tag>
);
