import { halves, halvesWords, mostHalfDays } from "~/domain/placements/offer-facts";
import { DateField } from "~/ui/date-field";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { PageFieldsProps } from "./questions";

/** When pupils can come, for how long, and at what times. */
export const WhenFields = ({ fields }: PageFieldsProps) => (
  <>
    <Radios
      field={fields.dateMode}
      label="How do you want to say when?"
      hint="The hub proposes dates for a school. Nothing is settled until you accept them."
      options={[
        {
          value: "window",
          label: "Any days between two dates",
          reveals: (
            <>
              <DateField field={fields.fromDate} label="Earliest date" hint="For example, 5 7 2027." />
              <DateField field={fields.toDate} label="Latest date" />
            </>
          ),
        },
        {
          value: "days",
          label: "Named days",
          reveals: (
            <TextArea
              field={fields.days}
              label="Which days?"
              hint="One a line, such as 5 July 2027. For a week, write 5 July 2027 to 9 July 2027."
              rows={5}
            />
          ),
        },
        { value: "ask", label: "Ask me", hint: "The hub asks you when it has a school in mind." },
      ]}
    />
    <TextField
      field={fields.halfDays}
      label="How many half-days does each pupil get?"
      hint={`From 1 to ${mostHalfDays}. A week from Monday to Friday is 10.`}
      inputMode="numeric"
      width={3}
    />
    <Radios
      field={fields.halves}
      label="Which part of the day?"
      options={halves.map((value) => ({ value, label: halvesWords[value] }))}
    />
    <TextField
      field={fields.dayTimes}
      label="From when to when?"
      hint="Such as “9.30am to 3pm, with lunch at noon”."
      optional
    />
  </>
);
