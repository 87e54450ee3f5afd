import type { Stage } from "../stages";
import { type ChangeKind, type FieldChange, kindOf, kindWords, sayChange } from "./change";

/** One thing that happened, for a list down a page. */
export type Happening = {
  /** An ISO instant. */
  at: string;
  what: string;
  /** Sentences. */
  lines: string[];
  by: string | null;
};

type Row = { kind: string; changes: readonly FieldChange[]; reason: string | null; byName: string; at: Date };

type Dates = {
  stage: Stage;
  createdAt: Date;
  submittedAt: Date | null;
  liveAt: Date | null;
  endedAt: Date | null;
  stageReason: string | null;
};

/** What a row of the history says: its heading, and what changed in sentences. */
export function sayRow({ kind, changes, reason, byName, at }: Row): Happening {
  const known: ChangeKind = kindOf(kind);
  const said =
    known === "held" || known === "released" ? [] : changes.map((change) => `${sayChange(change)}.`);
  const lines = [...said, ...(reason ? [known === "closed" ? reason : `Reason: ${reason}`] : [])];
  return { at: at.toISOString(), what: kindWords[known], lines, by: byName };
}

/** The whole of a vacancy's life for its employer, the latest first. */
export function historyOf(vacancy: Dates, rows: readonly Row[]): Happening[] {
  const { stage, createdAt, submittedAt, liveAt, endedAt } = vacancy;
  const plain = (at: Date | null, what: string, lines: string[] = []): Happening[] =>
    at ? [{ at: at.toISOString(), what, lines, by: null }] : [];
  const ranOut = stage === "expired" ? plain(endedAt, "Its closing date passed") : [];
  const withdrawn = stage === "withdrawn" && !rows.some(({ kind }) => kind === "closed");
  // Of two at the same moment the later step comes first, as it does everywhere else.
  return [
    ...plain(createdAt, "Written"),
    ...plain(stage === "draft" ? null : submittedAt, "Submitted"),
    ...plain(liveAt, "Went live"),
    ...rows.map(sayRow),
    ...ranOut,
    ...(withdrawn ? plain(endedAt, "Withdrawn") : []),
  ]
    .reverse()
    .sort((a, b) => b.at.localeCompare(a.at));
}
