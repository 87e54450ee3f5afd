import { Fieldset } from "~/ui/fieldset";
import { TextField } from "~/ui/text-field";
import type { PageFieldsProps } from "./questions";

/** Whom pupils ask for on the day, and to whom the hub writes. */
export const ContactFields = ({ fields }: PageFieldsProps) => (
  <>
    <Fieldset legend="On the day" size="m">
      <TextField field={fields.dayContactName} label="Whom do pupils ask for?" width={30} />
      <TextField
        field={fields.dayContactPhone}
        label="Phone number on the day"
        hint="For a pupil who is lost or late. The hub gives it to the school once dates are agreed."
        type="tel"
        width={20}
      />
    </Fieldset>
    <Fieldset legend="Before the day" size="m">
      <TextField field={fields.contactName} label="Whom does the hub write to?" width={30} />
      <TextField field={fields.contactEmail} label="Email address" type="email" width={30} />
    </Fieldset>
  </>
);
