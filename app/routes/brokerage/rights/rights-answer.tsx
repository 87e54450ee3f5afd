import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import type { RightsCase } from "~/domain/referrals/rights/find-request.server";
import { paths } from "~/paths";
import { Button, ButtonLink } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { Time } from "~/ui/time";

type Answer = { outcome: string; words: string };

interface AnswerCorrectionProps {
  asked: RightsCase;
  form: FormMetadata<Answer>;
  fields: { outcome: FieldMetadata<string, Answer>; words: FieldMetadata<string, Answer> };
}

/** Where a broker changes the record, and then says what they did. */
export function AnswerCorrection({ asked, form, fields }: AnswerCorrectionProps) {
  return (
    <>
      <h2>Put it right</h2>
      <ButtonLink
        href={paths.editCandidate(asked.candidateId)}
        look="plain"
        describe={asked.candidateReference}
      >
        Change the record
      </ButtonLink>
      {asked.changes.length > 0 ? (
        <ul>
          {asked.changes.map(({ by, at, what }) => (
            <li key={at + what}>
              {what} by {by}, <Time of={at} as="moment" />
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">Nothing in the record has been changed since they asked.</p>
      )}
      <h2>Answer them</h2>
      <PostForm form={form}>
        <Radios
          field={fields.outcome}
          label="Did you put it right?"
          options={[
            { value: "done", label: "Yes, the record is right now" },
            { value: "refused", label: "No, and I say why" },
          ]}
        />
        <TextArea
          field={fields.words}
          label="What did you change, or why not?"
          hint="They read this in a letter, as you write it."
          limit={2_000}
        />
        <Button>Answer them</Button>
      </PostForm>
    </>
  );
}
