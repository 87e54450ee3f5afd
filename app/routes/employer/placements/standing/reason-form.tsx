import { type SubmissionResult, useForm } from "@conform-to/react";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";

interface ReasonFormProps {
  offer: { id: string; title: string; reference: string };
  lastResult: SubmissionResult<string[]> | undefined;
  heading: string;
  lede: string;
  label: string;
  hint: string;
  button: string;
}

/** Ending an offer: what follows from it, why, and the button that does it. */
export function ReasonForm({ offer, lastResult, heading, lede, label, hint, button }: ReasonFormProps) {
  const [form, fields] = useForm<{ reason: string }>({ id: "ending", lastResult });
  return (
    <Column>
      <BackLink href={paths.employerOffer(offer.id)} />
      <PostForm form={form}>
        <Heading caption={`${offer.title}, ${offer.reference}`} lede={lede}>
          {heading}
        </Heading>
        <TextArea field={fields.reason} label={label} hint={hint} limit={500} />
        <Button look="warning">{button}</Button>
      </PostForm>
    </Column>
  );
}
