import type { ReactNode } from "react";

/** What a control needs to know of its field. Conform's field metadata has all of it. */
export interface Field {
  id: string;
  name: string;
  errorId: string;
  descriptionId: string;
  /** Changes when conform empties the form, which makes the control anew. */
  key?: string;
  errors?: string[];
  initialValue?: unknown;
}

/** How a question is put, whatever the control beneath it. */
export interface Question {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  /** Adds "(optional)"; every other question must be answered. */
  optional?: boolean;
  size?: "s" | "m" | "l";
  /** Makes the question the page's `<h1>`, where it is the only one. */
  heading?: boolean;
}

/** A field that no form library keeps, such as one of a search by GET. */
export const plainField = ({
  name,
  value,
  id = name,
}: {
  name: string;
  value?: unknown;
  id?: string;
}): Field => ({
  id,
  name,
  errorId: `${id}-error`,
  descriptionId: `${id}-description`,
  initialValue: value,
});

/** The ids of what describes a control: its hint, then its error. */
export const describedBy = (field: Field, hint?: ReactNode) =>
  [hint && field.descriptionId, field.errors && field.errorId].filter(Boolean).join(" ") || undefined;

/** What every control has in common. React's key is not among it; give that by itself. */
export const controlOf = (field: Field, hint?: ReactNode) => ({
  id: field.id,
  name: field.name,
  "aria-describedby": describedBy(field, hint),
  "aria-invalid": field.errors ? true : undefined,
});

/** What the control shows at first: what was typed before, or the draft's. */
export const textOf = (field: Field) =>
  typeof field.initialValue === "string" || typeof field.initialValue === "number"
    ? String(field.initialValue)
    : undefined;
