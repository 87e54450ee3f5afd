import { controlOf, type Question, textOf } from "./field";
import { Labelled } from "./labelled";

interface TextAreaProps extends Question {
  rows?: number;
  /** The most characters that the schema takes; said in the hint, never cut off. */
  limit?: number;
}

/** A question answered in sentences. */
export function TextArea({ rows = 5, limit, ...question }: TextAreaProps) {
  const { field } = question;
  const room = limit ? `You can write up to ${limit.toLocaleString("en-GB")} characters.` : undefined;
  const hint =
    question.hint && room ? (
      <>
        {question.hint} {room}
      </>
    ) : (
      (question.hint ?? room)
    );
  return (
    <Labelled {...question} hint={hint}>
      <textarea
        key={field.key}
        {...controlOf(field, hint)}
        className={field.errors ? "govuk-textarea govuk-textarea--error" : "govuk-textarea"}
        rows={rows}
        defaultValue={textOf(field)}
        spellCheck
      />
    </Labelled>
  );
}
