import type { ReactNode } from "react";
import { Checkboxes } from "./checkboxes";
import { DateField } from "./date-field";
import type { Field } from "./field";
import { MoneyField } from "./money-field";
import { Radios } from "./radios";
import { SelectField } from "./select-field";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";

type Day = Parameters<typeof DateField>[0]["field"];
type Choice = { value: string; label: string };

interface WorkAnswerProps {
  fields: Record<"answer" | "hoursWeek" | "pay" | "support" | "endedWhy" | "words", Field> &
    Record<"endedOn" | "startsOn", Day>;
  question: ReactNode;
  hint?: ReactNode;
  /** Makes the question the page's `<h1>`. */
  heading?: boolean;
  answers: { yes: string; no: string };
  /** The third answer, where the start may have moved to another day. */
  later: string | null;
  asksLastDay: boolean;
  words: Record<
    "hours" | "pay" | "support" | "endedOn" | "endedWhy" | "startsOn" | "words" | "wordsHint",
    string
  >;
  supports: Choice[];
  reasons: Choice[];
}

/** Yes or no, and a few short questions beneath whichever is chosen. All of those may be skipped. */
export function WorkAnswer(props: WorkAnswerProps) {
  const { fields, question, hint, heading, answers, later, words } = props;
  const options = [
    { value: "yes", label: answers.yes, reveals: <AfterYes {...props} /> },
    { value: "no", label: answers.no, reveals: <AfterNo {...props} /> },
    ...(later === null
      ? []
      : [
          {
            value: "later",
            label: later,
            reveals: (
              <DateField field={fields.startsOn} label={words.startsOn} hint="For example, 7 12 2026." />
            ),
          },
        ]),
  ];
  return (
    <>
      <Radios
        field={fields.answer}
        label={question}
        hint={hint}
        size={heading ? "l" : "m"}
        heading={heading}
        options={options}
      />
      <TextArea
        field={fields.words}
        label={words.words}
        hint={words.wordsHint}
        rows={3}
        limit={1000}
        optional
      />
    </>
  );
}

function AfterYes({ fields, words, supports }: WorkAnswerProps) {
  return (
    <>
      <TextField field={fields.hoursWeek} label={words.hours} inputMode="decimal" width={4} optional />
      <MoneyField field={fields.pay} label={words.pay} per="an hour" optional />
      <Checkboxes field={fields.support} label={words.support} options={supports} small optional />
    </>
  );
}

function AfterNo({ fields, words, reasons, asksLastDay }: WorkAnswerProps) {
  return (
    <>
      {asksLastDay && <DateField field={fields.endedOn} label={words.endedOn} optional />}
      <SelectField
        field={fields.endedWhy}
        label={words.endedWhy}
        options={reasons}
        blank="Choose, or leave empty"
        optional
      />
    </>
  );
}
