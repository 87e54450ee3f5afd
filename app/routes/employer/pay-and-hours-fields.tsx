import { Checkbox } from "~/ui/checkbox";
import { Fieldset } from "~/ui/fieldset";
import { Inset } from "~/ui/inset";
import { MoneyField } from "~/ui/money-field";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "./guidance-links";
import type { BesideVacancyForm } from "./vacancy-answers.server";
import type { VacancyFieldset } from "./vacancy-fieldset";

const units = [
  { value: "hour", label: "An hour" },
  { value: "day", label: "A day" },
  { value: "week", label: "A week" },
  { value: "month", label: "A month" },
  { value: "year", label: "A year" },
];

/** What the work pays, with the London Living Wage beside it, and the hours it is paid for. */
export function PayAndHoursFields({
  fields,
  beside,
}: {
  fields: VacancyFieldset;
  beside: BesideVacancyForm;
}) {
  return (
    <>
      <Fieldset legend="Pay" size="m">
        <GuidanceLinks articles={beside.guidance.pay} />
        <LivingWage wage={beside.wage} />
        <Radios field={fields.payUnit} label="What is the pay for?" options={units} inline />
        <MoneyField field={fields.payFrom} label="Pay, or the lowest of a range" width={10} />
        <MoneyField field={fields.payTo} label="The highest, if it is a range" width={10} optional />
      </Fieldset>
      <Fieldset legend="Hours" size="m">
        <GuidanceLinks articles={beside.guidance.hours} />
        <TextField
          field={fields.hoursFrom}
          label="Hours a week, or the fewest"
          hint="Such as 20 or 37.5."
          inputMode="decimal"
          width={4}
        />
        <TextField
          field={fields.hoursTo}
          label="The most, if they can differ"
          optional
          inputMode="decimal"
          width={4}
        />
        <TextField
          field={fields.hoursNote}
          label="Days and times, and how they can bend"
          hint="Such as “Tuesday to Saturday, 8am to 4pm. School hours are possible.”"
          optional
          spellCheck
        />
        <Checkbox field={fields.flexibleHours} label="Hours can be arranged to suit the person" />
      </Fieldset>
    </>
  );
}

function LivingWage({ wage }: { wage: BesideVacancyForm["wage"] }) {
  if (!wage) return null;
  return (
    <Inset>
      <p>
        The London Living Wage is <strong>{wage.figure}</strong>. This rate applies from {wage.appliesFrom} (
        <a href={wage.source}>where the figure is from</a>).
        {wage.mayBeOld && " A newer one may have been announced since."}
      </p>
    </Inset>
  );
}
