import type { FieldMetadata } from "@conform-to/react";
import { frequencyChoices } from "~/domain/matching/saved-searches/forms";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";

interface SavedSearchFieldsProps {
  fields: { email: FieldMetadata<string>; frequency: FieldMetadata<string> };
  /** The search as its address has it. */
  query: string;
}

/** Where to write to, and how often. */
export const SavedSearchFields = ({ fields, query }: SavedSearchFieldsProps) => (
  <>
    <input type="hidden" name="query" value={query} />
    <TextField
      field={fields.email}
      label="Email address"
      type="email"
      autoComplete="email"
      spellCheck={false}
      width={30}
    />
    <Radios
      field={fields.frequency}
      label="How often?"
      small
      options={frequencyChoices.map((choice) => ({ ...choice }))}
    />
  </>
);
