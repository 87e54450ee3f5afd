import type { ReactNode } from "react";
import type { Question } from "./field";
import { FieldError } from "./field-error";
import { Hint } from "./hint";

interface LabelledProps extends Question {
  children: ReactNode;
}

/** One control with its label above, then its hint, then what is wrong with it. */
export function Labelled({ field, label, hint, optional, size, heading, children }: LabelledProps) {
  const words = (
    <label className={size ? `govuk-label govuk-label--${size}` : "govuk-label"} htmlFor={field.id}>
      {label}
      {optional && <span className="optional"> (optional)</span>}
    </label>
  );
  return (
    <div className={field.errors ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      {heading ? <h1 className="govuk-label-wrapper">{words}</h1> : words}
      <Hint id={field.descriptionId}>{hint}</Hint>
      <FieldError field={field} />
      {children}
    </div>
  );
}
