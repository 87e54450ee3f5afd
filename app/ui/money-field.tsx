import type { Question } from "./field";
import { TextField } from "./text-field";

interface MoneyFieldProps extends Question {
  /** What the amount is for: "an hour", "a year". */
  per?: string;
  width?: 3 | 4 | 5 | 10;
}

/** An amount in pounds. Sends what was typed; `toPence` in `platform/pence` reads it. */
export function MoneyField({ per, width = 5, label, ...question }: MoneyFieldProps) {
  const said = (
    <>
      {label}
      <span className="govuk-visually-hidden">, in pounds{per && ` ${per}`}</span>
    </>
  );
  return <TextField {...question} label={said} prefix="£" suffix={per} width={width} inputMode="decimal" />;
}
