import { vacancyTypes } from "~/domain/vacancies/types";
import { Fieldset } from "~/ui/fieldset";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "./guidance-links";
import { OccupationField } from "./occupation-field";
import { PayAndHoursFields } from "./pay-and-hours-fields";
import { PlaceAndDateFields } from "./place-and-date-fields";
import { type ShownOffers, SkillOffers } from "./skill-offers";
import type { BesideVacancyForm } from "./vacancy-answers.server";
import type { VacancyFieldset } from "./vacancy-fieldset";

export interface VacancyFieldsProps {
  fields: VacancyFieldset;
  beside: BesideVacancyForm;
  /** Occupations to choose from, where the typed one is unknown. */
  near?: { value: string; label: string }[] | undefined;
  /** What the description mentions and the form does not list; null before anybody asks. */
  offers: ShownOffers | null;
}

/** Every question of a vacancy, on one page. */
export function VacancyFields({ fields, beside, near, offers }: VacancyFieldsProps) {
  const { guidance } = beside;
  return (
    <>
      <Fieldset legend="The work" size="m">
        <GuidanceLinks articles={[...guidance.title, ...guidance.description]} />
        <Radios field={fields.type} label="What kind of vacancy is it?" options={vacancyTypes} />
        <GuidanceLinks articles={guidance.kind} />
        <TextField
          field={fields.title}
          label="Job title"
          hint="As a person looking for work would say it."
          width={30}
          spellCheck
        />
        <OccupationField fields={fields} names={beside.occupations} near={near} />
        <TextArea
          field={fields.description}
          label="What is the work like?"
          hint="What a usual day holds, who the person works with, what they learn, and whom to ask for an adjustment."
          rows={10}
          limit={10_000}
        />
        <TextField
          field={fields.places}
          label="How many people do you want to take on?"
          inputMode="numeric"
          width={3}
        />
      </Fieldset>
      <Fieldset legend="Skills" size="m">
        <GuidanceLinks articles={guidance.skills} />
        <SkillOffers field={fields.offered} offers={offers} />
        <TextArea
          field={fields.essential}
          label="What must a person have to start?"
          hint="Skills, licences and qualifications, one a line. Leave out what you teach: each line turns people away."
          optional
          rows={5}
        />
        <TextArea field={fields.desirable} label="What would help?" hint="One a line." optional rows={4} />
      </Fieldset>
      <PayAndHoursFields fields={fields} beside={beside} />
      <PlaceAndDateFields fields={fields} beside={beside} />
    </>
  );
}
