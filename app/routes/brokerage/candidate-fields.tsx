import type { FieldMetadata } from "@conform-to/react";
import type { CandidateAnswers } from "~/domain/candidates/forms";
import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { MoneyField } from "~/ui/money-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { Suggested } from "./suggested-ticks";
import { ToldField } from "./told-field";

interface CandidateFieldsProps {
  fields: {
    [Name in keyof Required<CandidateAnswers>]: FieldMetadata<
      CandidateAnswers[Name],
      CandidateAnswers,
      string[]
    >;
  };
  /** What their own words suggest; null before anybody asks. */
  suggestions: Suggested | null;
}

/** Every question about a candidate: who they are, which matching never sees, and then what it may know. */
export function CandidateFields({ fields, suggestions }: CandidateFieldsProps) {
  return (
    <>
      <Fieldset legend="Who they are" size="m">
        <p className="soft">
          Matching never sees these. An employer sees only what the candidate says yes to.
        </p>
        <TextField field={fields.name} label="Name" width={30} autoComplete="off" />
        <TextField
          field={fields.email}
          label="Email address"
          hint="We write here to ask whether they may be put forward."
          type="email"
          autoComplete="off"
          optional
        />
        <TextField
          field={fields.phone}
          label="Phone number"
          type="tel"
          width={20}
          autoComplete="off"
          optional
        />
      </Fieldset>
      <ToldField told={fields.told} ticked={fields.ticked} suggestions={suggestions} />
      <Fieldset legend="What they can do" size="m">
        <TextArea
          field={fields.occupations}
          label="Work they have done or look for"
          hint="One a line, by its usual name, such as kitchen assistant."
          optional
          rows={3}
        />
        <TextArea field={fields.skills} label="Skills" hint="One a line." optional rows={6} />
        <TextArea
          field={fields.certificates}
          label="Licences and qualifications"
          hint="One a line, such as SIA licence or food hygiene level 2."
          optional
          rows={3}
        />
      </Fieldset>
      <Fieldset legend="Where and when" size="m">
        <TextField
          field={fields.place}
          label="Postcode"
          hint="The first half is enough, such as E10, and all that we keep."
          width={10}
          autoComplete="off"
        />
        <TextField
          field={fields.maxKm}
          label="How far can they travel, in kilometres?"
          suffix="km"
          inputMode="decimal"
          width={4}
        />
        <TextField
          field={fields.hoursFrom}
          label="Fewest hours a week"
          hint="Leave this and the next empty for any hours."
          inputMode="decimal"
          width={4}
          optional
        />
        <TextField field={fields.hoursTo} label="Most hours a week" inputMode="decimal" width={4} optional />
        <MoneyField
          field={fields.payFloor}
          label="Lowest pay they would take"
          hint="An hour, such as 14.80, or a year, such as 28,000."
          width={10}
          optional
        />
        <DateField
          field={fields.availableFrom}
          label="The day they can start"
          optional
          hint="Leave it empty if they can start at once."
        />
      </Fieldset>
    </>
  );
}
