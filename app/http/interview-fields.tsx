import type { ComponentProps } from "react";
import type { ShownInterview } from "~/domain/referrals/interviews/find-interviews.server";
import { lengths } from "~/domain/referrals/interviews/interview-form";
import { londonDate } from "~/platform/clock";
import { datePartsOf } from "~/platform/date-parts";
import { londonClock } from "~/platform/london-moment";
import { Checkbox } from "~/ui/checkbox";
import { DateField } from "~/ui/date-field";
import type { Field } from "~/ui/field";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

type Fields = Record<
  "time" | "minutes" | "place" | "link" | "contactName" | "adjustments" | "agreed",
  Field
> & {
  day: ComponentProps<typeof DateField>["field"];
};

/** Who is on the other side of an interview, seen from whoever arranges it. */
export type OtherSide = { is: "employer" | "broker"; name: string };

interface InterviewFieldsProps {
  fields: Fields;
  otherSide: OtherSide;
}

/** When, how long, where and whom to ask for; and what helps the person on the day, which is the broker's to write. */
export function InterviewFields({ fields, otherSide }: InterviewFieldsProps) {
  return (
    <>
      {otherSide.is === "broker" && (
        <p>
          Ask {otherSide.name} what would help them on the day: only the broker writes it here, with their
          consent.
        </p>
      )}
      <DateField field={fields.day} label="Day" hint="For example, 1 12 2026." />
      <TextField field={fields.time} label="Time" hint="In London, such as 10:30am or 14:00." width={10} />
      <SelectField
        field={fields.minutes}
        label="How long it takes"
        options={Object.entries(lengths).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        field={fields.place}
        label="Where it is"
        hint="The address, and how to find the door. Leave it empty if it is online."
        optional
      />
      <TextField field={fields.link} label="Link to meet online" type="url" optional />
      <TextField field={fields.contactName} label="Whom to ask for" autoComplete="off" width={30} optional />
      {otherSide.is === "employer" && (
        <>
          <TextArea
            field={fields.adjustments}
            label="What helps them on the day"
            hint="In their words, such as “questions beforehand” or “step-free way in”. We keep it sealed, and write it in no letter."
            rows={3}
            limit={1_000}
            optional
          />
          <Checkbox
            field={fields.agreed}
            label={`They agreed that ${otherSide.name} is told this`}
            hint="Without it, only your team can read it."
          />
        </>
      )}
    </>
  );
}

/** An interview as the form's first values; an hour for a new one. */
export const interviewDefaults = (interview?: ShownInterview) =>
  interview
    ? {
        day: datePartsOf(londonDate(new Date(interview.startsAt))),
        time: londonClock(new Date(interview.startsAt)),
        minutes: String(interview.minutes),
        place: interview.place ?? "",
        link: interview.link ?? "",
        contactName: interview.contactName ?? "",
        adjustments: interview.adjustments?.words ?? "",
        agreed: interview.adjustments?.agreed ? "on" : "",
      }
    : { minutes: "60" };
