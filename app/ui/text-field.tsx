import { controlOf, type Question, textOf } from "./field";
import { Labelled } from "./labelled";

interface TextFieldProps extends Question {
  type?: "text" | "email" | "tel" | "url" | "search";
  /** What a browser may fill in: "email", "organization", "postal-code", "name", "tel". */
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search";
  /** How many letters it looks made for; the box takes any number. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  prefix?: string;
  suffix?: string;
  spellCheck?: boolean;
}

/** A question answered on one line. */
export function TextField({
  type = "text",
  autoComplete,
  inputMode,
  width,
  prefix,
  suffix,
  spellCheck = false,
  ...question
}: TextFieldProps) {
  const { field, hint } = question;
  const input = (
    <input
      key={field.key}
      {...controlOf(field, hint)}
      type={type}
      className={inputClass(width, Boolean(field.errors), Boolean(suffix))}
      defaultValue={textOf(field)}
      autoComplete={autoComplete}
      inputMode={inputMode}
      spellCheck={spellCheck}
    />
  );
  return (
    <Labelled {...question}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && <Affix place="prefix">{prefix}</Affix>}
          {input}
          {suffix && <Affix place="suffix">{suffix}</Affix>}
        </div>
      ) : (
        input
      )}
    </Labelled>
  );
}

const inputClass = (width: number | undefined, wrong: boolean, suffixed: boolean) =>
  [
    "govuk-input",
    width && `govuk-input--width-${width}`,
    wrong && "govuk-input--error",
    suffixed && "govuk-input--before-suffix",
  ]
    .filter(Boolean)
    .join(" ");

/** A unit at the edge of the box. It is hidden from screen readers, so the label or the hint says it too. */
function Affix({ place, children }: { place: "prefix" | "suffix"; children: string }) {
  return (
    <div className={`govuk-input__${place}`} aria-hidden="true">
      {children}
    </div>
  );
}
