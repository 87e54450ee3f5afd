import { type Field, type Question, textOf } from "./field";
import { Grouped } from "./grouped";

interface DateParts {
  day: Field;
  month: Field;
  year: Field;
}

interface DateFieldProps extends Question {
  field: Field & { getFieldset: () => DateParts };
  /** "bday" if it is the person's own birthday; nothing else can be filled in by a browser. */
  autoComplete?: "bday";
}

/** A date typed in three boxes. Sends `name.day`, `name.month` and `name.year`; `dayOf` makes one day of them. */
export function DateField({ autoComplete, ...question }: DateFieldProps) {
  const { field } = question;
  const parts = field.getFieldset();
  const wrong = Boolean(field.errors);
  return (
    <Grouped {...question} role="group">
      <div className="govuk-date-input" key={field.key}>
        {/* The first box has the field's own id, so that the error summary's link lands on it. */}
        <Part label="Day" part={parts.day} id={field.id} width={2} wrong={wrong} fill={autoComplete} />
        <Part label="Month" part={parts.month} width={2} wrong={wrong} fill={autoComplete} />
        <Part label="Year" part={parts.year} width={4} wrong={wrong} fill={autoComplete} />
      </div>
    </Grouped>
  );
}

interface PartProps {
  label: "Day" | "Month" | "Year";
  part: Field;
  id?: string;
  width: 2 | 4;
  wrong: boolean;
  fill?: "bday";
}

function Part({ label, part, id = part.id, width, wrong, fill }: PartProps) {
  return (
    <div className="govuk-date-input__item">
      <label className="govuk-label govuk-date-input__label" htmlFor={id}>
        {label}
      </label>
      <input
        className={`govuk-input govuk-date-input__input govuk-input--width-${width}${wrong ? " govuk-input--error" : ""}`}
        id={id}
        name={part.name}
        type="text"
        inputMode={label === "Month" ? undefined : "numeric"}
        autoComplete={fill && `${fill}-${label.toLowerCase()}`}
        defaultValue={textOf(part)}
        aria-invalid={wrong || undefined}
      />
    </div>
  );
}
