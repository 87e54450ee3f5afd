import { paths } from "~/paths";
import { Checkbox } from "~/ui/checkbox";
import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { Radios } from "~/ui/radios";
import { GuidanceLinks } from "./guidance-links";
import type { BesideVacancyForm } from "./vacancy-answers.server";
import type { VacancyFieldset } from "./vacancy-fieldset";

/** Where the work is, when it starts and closes, and whether people are sure of an interview. */
export function PlaceAndDateFields({
  fields,
  beside,
}: {
  fields: VacancyFieldset;
  beside: BesideVacancyForm;
}) {
  return (
    <>
      <Fieldset legend="Place" size="m">
        <Radios
          field={fields.siteId}
          label="Where is the work?"
          options={beside.sites.map(({ id, name, postcode, boroughName }) => ({
            value: id,
            label: name,
            hint: [postcode === name ? null : postcode, boroughName].filter(Boolean).join(", "),
          }))}
        />
        <p className="small">
          <a href={paths.newSite}>Add a site</a> first if the work is elsewhere. Save this draft before you
          go.
        </p>
      </Fieldset>
      <Fieldset legend="Dates and interviews" size="m">
        <GuidanceLinks articles={beside.guidance.closing} />
        <DateField
          field={fields.startsOn}
          label="Start date"
          hint="Leave it empty if it is flexible."
          optional
        />
        <DateField
          field={fields.closesOn}
          label="Closing date"
          hint="Within six months. Two weeks or more gives people time to get help with applying."
        />
        <Checkbox
          field={fields.guaranteedInterview}
          label="Everyone put forward who has the essential skills is interviewed"
        />
        <GuidanceLinks articles={beside.guidance.interviews} />
      </Fieldset>
    </>
  );
}
