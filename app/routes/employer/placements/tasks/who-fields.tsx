import { mostPlaces, schoolYears } from "~/domain/placements/offer-facts";
import { Checkboxes } from "~/ui/checkboxes";
import { TextField } from "~/ui/text-field";
import type { PageFieldsProps } from "./questions";

/** How many pupils can come, and of which years. */
export const WhoFields = ({ fields }: PageFieldsProps) => (
  <>
    <TextField
      field={fields.places}
      label="How many pupils can you take?"
      hint={`From 1 to ${mostPlaces}, over the whole offer. They may come from more than one school.`}
      inputMode="numeric"
      width={3}
    />
    <Checkboxes
      field={fields.yearGroups}
      label="Which school years can come?"
      hint="Year 7 pupils are 11 or 12 years old, Year 10 are 14 or 15, Year 13 are 17 or 18."
      small
      options={schoolYears.map((year) => ({ value: String(year), label: `Year ${year}` }))}
    />
  </>
);
