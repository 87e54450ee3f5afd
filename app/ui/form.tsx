import type { FormEvent, ReactNode } from "react";
import { ErrorSummary, type SummaryError } from "./error-summary";

/** What a form needs to know of itself. Conform's form metadata has all of it. */
interface FormState {
  id: string;
  allErrors: Record<string, string[]>;
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
}

interface PostFormProps {
  form: FormState;
  children: ReactNode;
  action?: string;
  encType?: "application/x-www-form-urlencoded" | "multipart/form-data";
  kept?: ReactNode;
}

/**
 * A form that is sent by POST and judged by the server, with every error at its top and beside its field.
 * The browser's own checks are off, so that everyone gets the same words.
 */
export function PostForm({ form, children, action, encType, kept }: PostFormProps) {
  return (
    <>
      <ErrorSummary errors={errorsOf(form)} kept={kept} />
      <form id={form.id} method="post" action={action} encType={encType} noValidate onSubmit={form.onSubmit}>
        {children}
      </form>
    </>
  );
}

/** The errors of a form in the order of its schema, each with the id that conform gives its field. */
const errorsOf = (form: FormState): SummaryError[] =>
  Object.entries(form.allErrors).flatMap(([name, said]) =>
    said.map((says) => ({ says, fieldId: name ? `${form.id}-${name}` : undefined })),
  );
