import type { ComponentProps, ReactNode } from "react";
import { employerReference } from "~/domain/organisations/reference";
import { standingWords } from "~/domain/organisations/verification/standing-words";
import type { Standing } from "~/domain/organisations/verification/standings";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";

interface ReasonFormProps {
  form: ComponentProps<typeof PostForm>["form"];
  field: ComponentProps<typeof TextArea>["field"];
  /** `standing` is where the employer stood when this page was opened, `may` whether this can be decided then. */
  employer: { id: string; name: string; standing: Standing; may: boolean };
  title: string;
  label: string;
  hint: string;
  button: string;
  look?: "main" | "warning";
  /** What follows from it, before it is done. */
  children?: ReactNode;
}

/** One question to an operator about an employer, whose answer the employer reads. */
export function ReasonForm({
  form,
  field,
  employer,
  title,
  label,
  hint,
  button,
  look = "main",
  children,
}: ReasonFormProps) {
  return (
    <Column>
      <BackLink href={paths.verifyCase(employer.id)} />
      <PostForm form={form}>
        <Heading caption={`${employerReference(employer.id)}, ${employer.name}`}>{title}</Heading>
        {employer.may ? (
          children
        ) : (
          <Notice title={`It stands elsewhere: ${standingWords[employer.standing].name}`} tone="warm">
            <p>
              This can’t be decided any more.{" "}
              <a href={paths.verifyCase(employer.id)}>See how it came about</a>
            </p>
          </Notice>
        )}
        <TextArea field={field} label={label} hint={hint} rows={6} limit={1_000} />
        <input type="hidden" name="seen" value={employer.standing} />
        <Button look={look}>{button}</Button>
      </PostForm>
    </Column>
  );
}
