import type { ReactNode } from "react";
import { Hint } from "./hint";

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Further questions, shown once this is chosen (always, in a browser that cannot hide them). */
  reveals?: ReactNode;
}

interface ChoiceProps {
  kind: "radios" | "checkboxes";
  id: string;
  name: string;
  option: ChoiceOption;
  chosen: boolean;
  describedBy?: string;
  invalid?: boolean;
}

/** One radio or checkbox with its label after it. */
export function Choice({ kind, id, name, option, chosen, describedBy, invalid }: ChoiceProps) {
  const hintId = `${id}-hint`;
  const described = [option.hint && hintId, describedBy].filter(Boolean).join(" ") || undefined;
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === "radios" ? "radio" : "checkbox"}
          value={option.value}
          defaultChecked={chosen}
          aria-describedby={described}
          aria-invalid={invalid || undefined}
        />
        <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
          {option.label}
        </label>
        {option.hint && (
          <div className={`govuk-${kind}__hint`}>
            <Hint id={hintId}>{option.hint}</Hint>
          </div>
        )}
      </div>
      {option.reveals && <div className={`govuk-${kind}__conditional`}>{option.reveals}</div>}
    </>
  );
}

/** The first choice has the field's own id, so that the error summary's link lands on it. */
export const choiceId = (fieldId: string, value: string, at: number) =>
  at === 0 ? fieldId : `${fieldId}-${value}`;
