/** How a commitment stands on a day. Days are calendar days such as `2026-11-22`. */
export type CommitmentDates = { dueOn: string | null; doneOn: string | null; droppedOn: string | null };

export type CommitmentStanding = "open" | "overdue" | "done" | "dropped";

/** Dropped wins over done, and done over overdue; what is due today is not overdue yet. */
export function standingOn({ dueOn, doneOn, droppedOn }: CommitmentDates, today: string): CommitmentStanding {
  if (droppedOn) return "dropped";
  if (doneOn) return "done";
  return dueOn && dueOn < today ? "overdue" : "open";
}

export const standingWords = {
  open: { name: "Under way", tone: "neutral" },
  overdue: { name: "Past its date", tone: "warm" },
  done: { name: "Done", tone: "good" },
  dropped: { name: "Dropped", tone: "neutral" },
} as const satisfies Record<CommitmentStanding, { name: string; tone: "neutral" | "warm" | "good" }>;
