import type { FieldMetadata } from "@conform-to/react";
import type { z } from "zod";
import type { NewOffer } from "~/domain/placements/forms";
import { modes, modeWords, mostHalfDays, mostPlaces, schoolYears } from "~/domain/placements/offer-facts";
import { paths } from "~/paths";
import { Checkbox } from "~/ui/checkbox";
import { Checkboxes } from "~/ui/checkboxes";
import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "./guidance-links";
import type { PlacementGuidance } from "./placement-guidance.server";

type Answers = z.input<typeof NewOffer>;

export type OfferFieldset = {
  [Name in keyof Required<Answers>]: FieldMetadata<Answers[Name], Answers, string[]>;
};

interface PlacementFieldsProps {
  fields: OfferFieldset;
  sites: {
    id: string;
    name: string;
    employerName: string;
    postcode: string | null;
    boroughName: string | null;
    hubName: string | null;
  }[];
  guidance: PlacementGuidance;
}

/** Every question of an offer of work experience, on one page. */
export function PlacementFields({ fields, sites, guidance }: PlacementFieldsProps) {
  return (
    <>
      <Fieldset legend="The work" size="m">
        <GuidanceLinks articles={guidance.placement} />
        <TextField
          field={fields.title}
          label="Name of the placement"
          hint="Such as “A week in a working kitchen”."
          width={30}
          spellCheck
        />
        <TextArea
          field={fields.description}
          label="What will pupils do?"
          hint="A usual day, who they meet, and something they finish by the end. Pupils read this too."
          limit={2000}
          rows={7}
        />
        <Radios
          field={fields.siteId}
          label="At which site?"
          hint="The site decides which Careers Hub finds the school."
          options={sites.map(({ id, name, postcode, boroughName, hubName }) => ({
            value: id,
            label: name,
            hint: [postcode === name ? null : postcode, boroughName, hubName].filter(Boolean).join(", "),
          }))}
        />
        <p className="small">
          <a href={paths.newSite}>Add a site</a> first if it happens elsewhere.
        </p>
        <Radios
          field={fields.mode}
          label="Where do pupils take part?"
          options={modes.map((mode) => ({ value: mode, label: modeWords[mode] }))}
        />
      </Fieldset>
      <Fieldset legend="Who and when" size="m">
        <Checkboxes
          field={fields.yearGroups}
          label="Which school years can come?"
          hint="Year 7 pupils are 11 or 12 years old, Year 10 are 14 or 15, Year 13 are 17 or 18."
          small
          options={schoolYears.map((year) => ({ value: String(year), label: `Year ${year}` }))}
        />
        <TextField
          field={fields.places}
          label="How many pupils can you take?"
          hint={`From 1 to ${mostPlaces}, over the whole offer.`}
          inputMode="numeric"
          width={3}
        />
        <TextField
          field={fields.halfDays}
          label="How many half-days does each pupil get?"
          hint={`From 1 to ${mostHalfDays}. A week from Monday to Friday is 10.`}
          inputMode="numeric"
          width={3}
        />
        <DateField
          field={fields.fromDate}
          label="Earliest date"
          hint="Leave it empty if any time suits you."
          optional
        />
        <DateField field={fields.toDate} label="Latest date" optional />
      </Fieldset>
      <CareFields fields={fields} guidance={guidance} />
    </>
  );
}

/** What a school asks before it lets pupils go, and whom it rings on the day. */
function CareFields({ fields, guidance }: Pick<PlacementFieldsProps, "fields" | "guidance">) {
  return (
    <>
      <Fieldset legend="Looking after pupils" size="m">
        <GuidanceLinks articles={guidance["placement-access"]} />
        <TextArea
          field={fields.access}
          label="How accessible is it?"
          hint="Steps and lifts, noise, quiet space, and what you can change for somebody."
          limit={1000}
          rows={4}
          optional
        />
        <TextArea
          field={fields.supervision}
          label="Who looks after pupils, and how?"
          limit={1000}
          rows={4}
          optional
        />
        <Checkbox
          field={fields.hasInsurance}
          label="Our employer’s liability insurance covers pupils on work experience"
        />
        <Checkbox
          field={fields.hasRiskAssessment}
          label="Our risk assessment covers young people"
          hint="You can send the offer without either. The hub helps you sort them out."
        />
      </Fieldset>
      <Fieldset legend="Contact on the day" size="m">
        <TextField field={fields.contactName} label="Name" width={30} />
        <TextField field={fields.contactEmail} label="Email address" type="email" width={30} />
      </Fieldset>
    </>
  );
}
