import { noOccupation } from "~/domain/vacancies/forms";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { VacancyFieldset } from "./vacancy-fieldset";

interface OccupationFieldProps {
  fields: VacancyFieldset;
  names: string[];
  near: { value: string; label: string }[] | undefined;
}

/** The occupation by its name; where we don't know the name, the nearest to choose from as well. */
export function OccupationField({ fields, names, near }: OccupationFieldProps) {
  return (
    <>
      <TextField
        field={fields.occupation}
        label="Occupation"
        hint="The usual name of this kind of work, such as kitchen assistant. It decides who is matched to it."
        suggestions={names}
        width={30}
      />
      {near && (
        <SelectField
          field={fields.occupationChoice}
          label="The nearest occupation we know"
          blank="Choose the nearest"
          options={[...near, { value: noOccupation, label: "None of these: go by the skills alone" }]}
        />
      )}
    </>
  );
}
