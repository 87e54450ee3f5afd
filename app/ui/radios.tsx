import { Choice, type ChoiceOption, choiceId } from "./choice";
import type { Question } from "./field";
import { Grouped } from "./grouped";

interface RadiosProps extends Question {
  options: ChoiceOption[];
  inline?: boolean;
  small?: boolean;
}

/** One choice out of a few, all in sight. */
export function Radios({ options, inline, small, ...question }: RadiosProps) {
  const { field } = question;
  const looks = ["govuk-radios", inline && "govuk-radios--inline", small && "govuk-radios--small"];
  return (
    <Grouped {...question}>
      <div className={looks.filter(Boolean).join(" ")} key={field.key}>
        {options.map((option, at) => (
          <Choice
            key={option.value}
            kind="radios"
            id={choiceId(field.id, option.value, at)}
            name={field.name}
            option={option}
            chosen={field.initialValue === option.value}
          />
        ))}
      </div>
    </Grouped>
  );
}
