import { paths } from "~/paths";
import type { Field } from "~/ui/field";
import { Radios } from "~/ui/radios";

type Props = {
  field: Field;
  email: string | null;
  candidateId: string;
};

/** How to put the question: by letter where there is an address, and otherwise by phone or on paper. */
export function HowToAsk({ field, email, candidateId }: Props) {
  const byLetter = {
    value: "email",
    label: "By letter to their email",
    hint: `We write to ${email}, with a link and a code.`,
  };
  return (
    <>
      <Radios
        field={field}
        label="How do you ask them?"
        options={[
          ...(email === null ? [] : [byLetter]),
          {
            value: "phone",
            label: "By phone",
            hint: "Next you get the words to read out, and a code for them to write down.",
          },
          { value: "paper", label: "On paper", hint: "Next you get a sheet to print, for them to sign." },
        ]}
        small
      />
      {email === null && (
        <p className="small soft">
          There is no email address on their record, so we cannot write to them.{" "}
          <a href={paths.candidate(candidateId)}>See their record</a>
        </p>
      )}
    </>
  );
}
