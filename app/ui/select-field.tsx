import { controlOf, type Question, textOf } from "./field";
import { Labelled } from "./labelled";

interface Option {
  value: string;
  label: string;
}

interface OptionGroup {
  label: string;
  options: Option[];
}

interface SelectFieldProps extends Question {
  options?: Option[];
  groups?: OptionGroup[];
  /** The first, empty choice: "Choose an occupation". */
  blank?: string;
}

/** One choice from a list too long for radios. */
export function SelectField({ options = [], groups = [], blank, ...question }: SelectFieldProps) {
  const { field, hint } = question;
  return (
    <Labelled {...question}>
      <select
        key={field.key}
        {...controlOf(field, hint)}
        className={field.errors ? "govuk-select govuk-select--error" : "govuk-select"}
        defaultValue={textOf(field)}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </Labelled>
  );
}

function Options({ options }: { options: Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}
