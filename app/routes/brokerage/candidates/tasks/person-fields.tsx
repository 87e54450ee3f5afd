import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { TextField } from "~/ui/text-field";
import type { Fields } from "./questions";

interface PersonFieldsProps {
  fields: Pick<Fields, "reference" | "name" | "dateOfBirth" | "email" | "phone" | "place">;
}

/** Who they are, which matching never sees, and where they live, of which it sees the first half of the postcode. */
export const PersonFields = ({ fields }: PersonFieldsProps) => (
  <>
    <TextField
      field={fields.reference}
      label="Reference"
      hint="What you and the employer call them until they say yes. We suggest the next free one; use your own if you have it."
      width={20}
      autoComplete="off"
    />
    <Fieldset legend="Who they are" size="m">
      <p className="soft">Matching never sees these. An employer sees only what the candidate says yes to.</p>
      <TextField field={fields.name} label="Name" width={30} autoComplete="off" />
      <DateField
        field={fields.dateOfBirth}
        label="Date of birth"
        hint="It keeps two people of one name apart, and nothing else. For example, 27 3 1990."
        optional
      />
      <TextField
        field={fields.email}
        label="Email address"
        hint="We write here to ask whether they may be put forward."
        type="email"
        autoComplete="off"
        width={30}
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
    <Fieldset legend="Where they live" size="m">
      <TextField
        field={fields.place}
        label="Postcode"
        hint="The first half is enough, such as E10, and all that we keep."
        width={10}
        autoComplete="off"
      />
    </Fieldset>
  </>
);
