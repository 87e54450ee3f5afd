import { DateField } from "~/ui/date-field";
import { Radios } from "~/ui/radios";
import type { PageProps } from "./questions";

/** Whether they look for work, and from when. */
export const AvailabilityFields = ({ fields }: PageProps) => (
  <>
    <Radios
      field={fields.looking}
      label="Are they looking for work?"
      size="m"
      options={[
        { value: "yes", label: "Yes" },
        { value: "no", label: "No", hint: "They are suggested for nothing until you change this." },
      ]}
    />
    <DateField
      field={fields.availableFrom}
      label="The day they can start"
      hint="Leave it empty if they can start at once."
      size="m"
      optional
    />
  </>
);
