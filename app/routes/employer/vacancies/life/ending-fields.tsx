import { placesWords } from "~/domain/vacancies/advert-words";
import { howFilledWords, whyNotFilledWords } from "~/domain/vacancies/endings/endings";
import type { Field } from "~/ui/field";
import { Radios } from "~/ui/radios";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { startsKnown } from "./people-beside-ending";

interface EndingFieldsProps {
  fields: Record<"throughUs" | "otherwise" | "how" | "why" | "words", Field>;
  places: number;
  /** How many starts we know of. */
  started: number;
}

const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** How many places are filled, by whom, and why not the others. */
export function EndingFields({ fields, places, started }: EndingFieldsProps) {
  return (
    <>
      <TextField
        field={fields.throughUs}
        label="How many places went to people put forward here?"
        hint={`${startsKnown(started)} Enter 0 if none did.`}
        inputMode="numeric"
        width={3}
      />
      <TextField
        field={fields.otherwise}
        label="How many were filled another way?"
        hint={`It had ${placesWords(places)} in all. Enter 0 if none went another way.`}
        inputMode="numeric"
        width={3}
      />
      <SelectField
        field={fields.how}
        label="How were those filled?"
        hint="Leave this if none was filled another way."
        optional
        blank="Choose how"
        options={optionsOf(howFilledWords)}
      />
      <Radios
        field={fields.why}
        label="If places are left, why?"
        hint="Leave this if all are filled."
        optional
        options={optionsOf(whyNotFilledWords)}
      />
      <TextArea
        field={fields.words}
        label="Anything to add?"
        hint="If people were hard to find, say what was missing: it goes into what London’s skills boards are told."
        optional
        rows={3}
        limit={500}
      />
    </>
  );
}
