import type { ReactNode } from "react";
import { describedBy, type Question } from "./field";
import { FieldError } from "./field-error";
import { Fieldset } from "./fieldset";
import { Hint } from "./hint";

interface GroupedProps extends Question {
  children: ReactNode;
  role?: "group";
}

/** Several controls that answer one question: a legend, a hint, what is wrong, then the controls. */
export function Grouped({ field, label, hint, optional, size, heading, role, children }: GroupedProps) {
  const legend = optional ? (
    <>
      {label}
      <span className="optional"> (optional)</span>
    </>
  ) : (
    label
  );
  return (
    <div className={field.errors ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      <Fieldset
        legend={legend}
        size={size}
        heading={heading}
        role={role}
        describedBy={describedBy(field, hint)}
      >
        <Hint id={field.descriptionId}>{hint}</Hint>
        <FieldError field={field} />
        {children}
      </Fieldset>
    </div>
  );
}
