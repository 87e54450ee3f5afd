import type { FieldMetadata } from "@conform-to/react";
import type { z } from "zod";
import type { RecordPlacement } from "~/domain/placements/answer-forms";
import type { OfferView } from "~/domain/placements/offer-view.server";
import { windowInWords } from "~/domain/placements/offer-words";
import { DateField } from "~/ui/date-field";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";

type Answers = z.input<typeof RecordPlacement>;
type Fields = { [Name in keyof Required<Answers>]: FieldMetadata<Answers[Name], Answers, string[]> };

/** Which school, who comes and when, beside what the employer offered. */
export function SchoolFields({ fields, offer }: { fields: Fields; offer: OfferView }) {
  return (
    <>
      <TextField field={fields.schoolName} label="School or college" width={30} />
      <Radios
        field={fields.yearGroup}
        label="Year group"
        inline
        small
        options={offer.yearGroups.map((year) => ({ value: String(year), label: `Year ${year}` }))}
      />
      <TextField
        field={fields.pupils}
        label="Number of pupils"
        hint={`${offer.left} of ${offer.places} places left.`}
        inputMode="numeric"
        width={3}
      />
      <TextField
        field={fields.halfDays}
        label="Half-days for each pupil"
        hint={`The offer is for ${offer.halfDays}.`}
        inputMode="numeric"
        width={3}
      />
      <DateField
        field={fields.startsOn}
        label="First day"
        hint={`The employer’s dates: ${windowInWords(offer).replaceAll("\n", ", ")}.`}
      />
      <DateField field={fields.endsOn} label="Last day" />
    </>
  );
}
