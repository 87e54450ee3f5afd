import { controlOf, type Question } from "./field";
import { Labelled } from "./labelled";

interface FileFieldProps extends Question {
  /** What kinds of file a browser offers first: ".csv,text/csv". */
  accept?: string;
}

/** A file to send. The form around it needs `encType="multipart/form-data"`; a browser never keeps the choice. */
export function FileField({ accept, ...question }: FileFieldProps) {
  const { field, hint } = question;
  return (
    <Labelled {...question}>
      <input
        key={field.key}
        {...controlOf(field, hint)}
        type="file"
        accept={accept}
        className={field.errors ? "govuk-file-upload govuk-file-upload--error" : "govuk-file-upload"}
      />
    </Labelled>
  );
}
