import { type ChangeKind, type FieldChange, sayChange } from "./change";

export type Happened = {
  kind: ChangeKind;
  changes: readonly FieldChange[];
  reason: string | null;
  /** Days in words: "Friday 11 December 2026". */
  closesOn: string | null;
  goesLiveOn: string | null;
  boroughName: string | null;
};

export type InLetter = { subject: string; happened: string[]; next: string };

const sentences = (changes: readonly FieldChange[]) => changes.map((change) => `${sayChange(change)}.`);

/**
 * What a letter to the employer says of what was just done: a few words for its subject, what happened in sentences,
 * and what happens next. Null for what the employer hears of otherwise.
 */
export function whatHappened({
  kind,
  changes,
  reason,
  closesOn,
  goesLiveOn,
  boroughName,
}: Happened): InLetter | null {
  const team = `The team in ${boroughName ?? "your borough"}`;
  switch (kind) {
    case "changed":
      return {
        subject: "Changed",
        happened: sentences(changes),
        next: `What the public sees has changed already. ${team} and others who work on it are told what is different.`,
      };
    case "extended":
      return {
        subject: "Open for longer",
        happened: [...sentences(changes), ...(reason ? [`The reason you gave: ${reason}`] : [])],
        next: `${team} goes on looking for people. We remind you a week and a day before ${closesOn ?? "it closes"}.`,
      };
    case "scheduled":
      return {
        subject: "Scheduled",
        happened: [`It goes live early on ${goesLiveOn ?? "its day"}.`],
        next: "Nobody else sees it before then. You can change the day, let it go live now, or take it back as a draft.",
      };
    case "unscheduled":
      return {
        subject: "A draft again",
        happened: ["It is off its schedule, and nobody else sees it."],
        next: "Change what you like, and submit it when you are ready.",
      };
    case "closed":
      return {
        subject: "Ended",
        happened: reason ? [reason] : ["It is withdrawn."],
        next: "Nobody new is put forward for it. Brokers who work on it are told, and speak with the people they put forward.",
      };
    default:
      return null;
  }
}
