import type { ComponentProps } from "react";
import { notProgressedReasons, reasonsAt, withdrawnReasons } from "~/domain/referrals/stage-words";
import type { Stage } from "~/domain/referrals/stages";
import type { DateParts } from "~/platform/date-parts";
import { DateField } from "~/ui/date-field";
import type { Field } from "~/ui/field";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";

/** Steps with a referral that ask for something: the other steps are one press. */
export const askingSteps = ["offered", "started", "not_progressed", "withdrawn"] as const;
export type AskingStep = (typeof askingSteps)[number];

/** Which of them an address names: the one given where it names none. */
export const askingStepOf = (request: Request, usual: AskingStep): AskingStep => {
  const to = new URL(request.url).searchParams.get("to");
  return askingSteps.find((step) => step === to) ?? usual;
};

type DayField = ComponentProps<typeof DateField>["field"];
export type StepInput = Record<"reason" | "feedback", string> & Record<"startsOn" | "startedOn", DateParts>;

interface StepFieldsProps {
  from: Stage;
  to: AskingStep;
  /** Whether a broker writes down what the employer said, and not the employer itself. */
  onTheirWord?: boolean;
  fields: Record<"reason" | "feedback", Field> & Record<"startsOn" | "startedOn", DayField>;
}

/** What a step asks for, with where it was seen to stand. */
export function StepFields({ from, to, onTheirWord, fields }: StepFieldsProps) {
  return (
    <>
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="to" value={to} />
      {to === "offered" && (
        <DateField
          field={fields.startsOn}
          label="When do they start?"
          hint="For example, 12 1 2027. Leave it empty if it is not agreed yet."
          optional
        />
      )}
      {to === "started" && (
        <DateField
          field={fields.startedOn}
          label="Which day did they start?"
          hint="For example, 12 1 2027."
        />
      )}
      {to === "not_progressed" && (
        <>
          <Radios field={fields.reason} label="Why?" options={reasonsAt(from, notProgressedReasons)} />
          <TextArea
            field={fields.feedback}
            label="What would help them next time?"
            hint={`${onTheirWord ? "What the employer said, as you would pass it on" : "Write it as you would say it to them: their broker passes it on"}. Leave out anything about health, age or family.`}
            optional
            limit={1_000}
          />
        </>
      )}
      {to === "withdrawn" && (
        <Radios field={fields.reason} label="Why?" options={reasonsAt(from, withdrawnReasons)} />
      )}
    </>
  );
}
