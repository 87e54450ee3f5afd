import type { Field } from "./field";

/** What is wrong with an answer, beside it. The first thing only: one at a time is enough to put right. */
export function FieldError({ field }: { field: Field }) {
  const said = field.errors?.[0];
  if (!said) return null;
  return (
    <p id={field.errorId} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {said}
    </p>
  );
}
