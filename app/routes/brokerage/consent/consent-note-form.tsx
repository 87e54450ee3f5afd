import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import type { BrokerConsent, OpenQuestion } from "~/domain/referrals/consent/find-asked.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { PostForm } from "~/ui/form";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";

type Props = {
  consent: BrokerConsent;
  question: OpenQuestion;
  lastResult?: SubmissionResult<string[]> | undefined;
  children: ReactNode;
};

type Noting = {
  code: string;
  answer: string;
  channel: string;
  signedOn: { day: string; month: string; year: string };
};

/** What they said, with the code that shows that it is they who say it. */
export function NoteForm({ consent, question, lastResult, children }: Props) {
  const { referralId, firstName, employerName } = consent;
  const [form, fields] = useForm<Noting>({
    id: "note",
    lastResult,
    defaultValue: { channel: question.channel === "paper" ? "paper" : "phone" },
  });
  return (
    <PostForm form={form} action={paths.noteConsent(referralId)}>
      {children}
      <input type="hidden" name="seen" value={question.seen} />
      <TextField
        field={fields.code}
        label={`The code, as ${firstName} reads it out`}
        hint="Nine letters and figures. On a sheet it stands below the signature."
        width={20}
        autoComplete="off"
        spellCheck={false}
      />
      <Radios
        field={fields.channel}
        label="How did they answer?"
        options={[
          { value: "phone", label: "They told me, by phone or in person" },
          {
            value: "paper",
            label: "They signed the sheet",
            reveals: <DateField field={fields.signedOn} label="Date on the sheet" />,
          },
        ]}
        small
      />
      <Radios
        field={fields.answer}
        label="What did they say?"
        options={[
          { value: "yes", label: `Yes, tell ${employerName}` },
          { value: "no", label: "No, not this one" },
        ]}
        small
      />
      <Button>Note their answer</Button>
      <p className="small soft">Your name is kept with it. The answer is theirs, and counts at once.</p>
    </PostForm>
  );
}
