import { type SubmissionResult, useForm } from "@conform-to/react";
import type { z } from "zod";
import type { CalledOff } from "~/domain/referrals/interviews/interview-form";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";

interface CallOffProps {
  backHref: string;
  reference: string;
  /** When the interview is, in words. */
  when: string;
  sequence: number;
  lastResult: SubmissionResult | undefined;
}

/** Calling an interview off, for whichever side does. */
export function InterviewCallOff({ backHref, reference, when, sequence, lastResult }: CallOffProps) {
  const [form, fields] = useForm<z.input<typeof CalledOff>>({ id: "calling-off", lastResult });
  return (
    <Column>
      <BackLink href={backHref}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={reference}
          lede="Everybody gets a letter, which takes it out of their calendars. The referral stays, and another can be arranged."
        >
          Call off the interview on {when}
        </Heading>
        <input type="hidden" name="sequence" value={sequence} />
        <TextArea
          field={fields.reason}
          label="Why?"
          hint="Everybody invited reads this, the person too."
          rows={3}
          limit={300}
        />
        <Button look="warning">Call it off</Button>
      </PostForm>
    </Column>
  );
}
