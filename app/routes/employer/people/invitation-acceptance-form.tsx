import { type SubmissionResult, useForm } from "@conform-to/react";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { TextField } from "~/ui/text-field";

type InvitationAcceptanceProps = {
  token: string;
  /** They have given no name here yet. */
  needsName: boolean;
  lastResult?: SubmissionResult;
};

/** Accepting an invitation: one button, and a name from somebody who is new. */
export function InvitationAcceptance({ token, needsName, lastResult }: InvitationAcceptanceProps) {
  const [form, fields] = useForm<{ yourName: string }>({ id: "acceptance", lastResult });
  return (
    <PostForm form={form} action={paths.acceptInvitation(token)}>
      {needsName && (
        <TextField
          field={fields.yourName}
          label="Your name"
          hint="As your colleagues and the boroughs’ teams should see it."
          autoComplete="name"
          width={30}
        />
      )}
      <Button>Accept the invitation</Button>
    </PostForm>
  );
}
