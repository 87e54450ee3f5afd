import type { ReactNode } from "react";
import { Choice } from "./choice";
import type { Field } from "./field";
import { FieldError } from "./field-error";

/** One box to tick, such as "I have read this". Sends "on", which conform reads as true. */
export function Checkbox({ field, label, hint }: { field: Field; label: ReactNode; hint?: ReactNode }) {
  const ticked = field.initialValue === "on" || field.initialValue === true;
  return (
    <div className={field.errors ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      <FieldError field={field} />
      <div className="govuk-checkboxes" key={field.key}>
        <Choice
          kind="checkboxes"
          id={field.id}
          name={field.name}
          option={{ value: "on", label, hint }}
          chosen={ticked}
          describedBy={field.errors && field.errorId}
          invalid={Boolean(field.errors)}
        />
      </div>
    </div>
  );
}
