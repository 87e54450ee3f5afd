import { Fieldset } from "~/ui/fieldset";
import { MoneyField } from "~/ui/money-field";
import { TextField } from "~/ui/text-field";
import type { PageProps } from "./questions";

/** Hours, the least pay, and how far they travel. */
export const HoursFields = ({ fields }: PageProps) => (
  <>
    <Fieldset legend="Hours a week" size="m">
      <TextField
        field={fields.hoursFrom}
        label="Fewest hours a week"
        hint="Leave this and the next empty for any hours."
        inputMode="decimal"
        width={4}
        optional
      />
      <TextField field={fields.hoursTo} label="Most hours a week" inputMode="decimal" width={4} optional />
    </Fieldset>
    <Fieldset legend="Pay and travel" size="m">
      <MoneyField
        field={fields.payFloor}
        label="Lowest pay they would take"
        hint="An hour, such as 14.80, or a year, such as 28,000."
        width={10}
        optional
      />
      <TextField
        field={fields.maxKm}
        label="How far can they travel, in kilometres?"
        suffix="km"
        inputMode="decimal"
        width={4}
      />
    </Fieldset>
  </>
);
