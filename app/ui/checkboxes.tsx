import { Choice, type ChoiceOption, choiceId } from "./choice";
import type { Question } from "./field";
import { Grouped } from "./grouped";

interface CheckboxesProps extends Question {
  options: ChoiceOption[];
  small?: boolean;
}

/** Any number of choices. One ticked arrives as a string, several as a list; conform makes a list of both. */
export function Checkboxes({ options, small, ...question }: CheckboxesProps) {
  const { field } = question;
  const ticked = [field.initialValue].flat();
  return (
    <Grouped {...question}>
      <div
        className={small ? "govuk-checkboxes govuk-checkboxes--small" : "govuk-checkboxes"}
        key={field.key}
      >
        {options.map((option, at) => (
          <Choice
            key={option.value}
            kind="checkboxes"
            id={choiceId(field.id, option.value, at)}
            name={field.name}
            option={option}
            chosen={ticked.includes(option.value)}
          />
        ))}
      </div>
    </Grouped>
  );
}
