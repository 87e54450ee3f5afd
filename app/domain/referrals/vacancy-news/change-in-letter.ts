import {
  type ChangeKind,
  type FieldChange,
  isTold,
  kindOf,
  sayChange,
} from "~/domain/vacancies/changes/change";

export type Row = { kind: string; changes: readonly FieldChange[]; reason: string | null };

/** Kinds that brokers hear of here. What an operator holds or gives back has its own letter. */
export const toldHere = (kind: ChangeKind) => isTold(kind) && kind !== "held" && kind !== "released";

/** What brokers read of one change: a sentence a field, and the reason with the last of them. */
export function changeInLetter({ kind, changes, reason }: Row): string[] {
  if (kindOf(kind) === "closed") return [`It has ended. ${reason ?? "The employer has withdrawn it."}`];
  const said = changes.map((change) => `${sayChange(change)}.`);
  const last = said.pop();
  if (!last) return [];
  return [...said, reason ? `${last} The employer’s reason: ${reason}` : last];
}

/** What to do now that a vacancy has changed, or has ended. */
export const whatNext = (ended: boolean) =>
  ended
    ? "Nobody new can be put forward. Speak with the people you put forward; what they were asked stays as it is."
    : "Check that it still suits the people you have in mind, and tell them what is different.";
