/** What may happen to a vacancy after it is written, as its history keeps it. */
export const changeKinds = [
  "changed",
  "extended",
  "scheduled",
  "unscheduled",
  "closed",
  "held",
  "released",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One field, as it was and is, in words. Null where there was nothing, or is nothing any more. */
export type FieldChange = { field: string; was: string | null; is: string | null };

/** Longer words than these are read on the vacancy's page. */
const SAID = 120;

const isLong = (words: string | null) => words !== null && words.length > SAID;

/** One change in a sentence: "Hours were 20 to 30 a week, now 16 to 24". */
export function sayChange({ field, was, is }: FieldChange): string {
  const many = /[^s]s$/.test(field);
  if (isLong(was) || isLong(is)) return `${field} ${many ? "have" : "has"} changed`;
  if (was === null)
    return is === null
      ? `${field} ${many ? "have" : "has"} changed`
      : `${field} ${many ? "are" : "is"} now ${is}`;
  const before = `${field} ${many ? "were" : "was"} ${was}`;
  return is === null ? `${before}, and ${many ? "are" : "is"} not given any more` : `${before}, now ${is}`;
}

const isFieldChange = (one: unknown): one is FieldChange => {
  if (typeof one !== "object" || one === null || !("field" in one)) return false;
  const fits = (words: unknown) => words === null || words === undefined || typeof words === "string";
  return (
    typeof one.field === "string" && fits("was" in one ? one.was : null) && fits("is" in one ? one.is : null)
  );
};

/** Reads what a row's column holds. What is no change is left out. */
export const fieldChangesOf = (column: unknown): FieldChange[] =>
  (Array.isArray(column) ? column.filter(isFieldChange) : []).map(({ field, was, is }) => ({
    field,
    was: was ?? null,
    is: is ?? null,
  }));

/** What each kind is called at the head of a line: "Changed on 20 November 2026". */
export const kindWords = {
  changed: "Changed",
  extended: "Extended",
  scheduled: "Scheduled",
  unscheduled: "Taken off its schedule",
  closed: "Ended",
  held: "Put on hold",
  released: "Let go on",
} as const satisfies Record<ChangeKind, string>;

/** The kind of a row; `changed` for one that nobody knows. */
export const kindOf = (kind: string): ChangeKind => changeKinds.find((known) => known === kind) ?? "changed";

/** Whether those outside the employer are told: what happens before it is live is nobody else's. */
export const isTold = (kind: ChangeKind) => kind !== "scheduled" && kind !== "unscheduled";
