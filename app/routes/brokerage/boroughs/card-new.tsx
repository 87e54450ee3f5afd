import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { access } from "~/domain/permissions/access";
import { findCardChoice } from "~/domain/referrals/boroughs/cards/find-card-choice.server";
import { shareCard } from "~/domain/referrals/boroughs/cards/share-card.server";
import { SharingCard, WORDS_LIMIT } from "~/domain/referrals/boroughs/forms";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Empty } from "~/ui/empty";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { CardLines } from "./card-lines";

export const handle = access("card.share", "card.shared");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Share the card of ${data?.candidate.reference ?? "a candidate"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findCardChoice(actor, params.candidateId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, SharingCard);
  if (!form.ok) return invalid(form);
  const shared = await shareCard(actor, { candidateId: params.candidateId ?? "", ...form.value });
  return shared.ok ? redirect(`${paths.sharedCard(shared.value.id)}?done=shared`) : refuseForm(shared, form);
}

export default function ShareCard() {
  const { candidate, lines, boroughs } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof SharingCard>>({
    id: "card",
    lastResult: useActionData<typeof action>(),
  });
  const { reference, available } = candidate;
  const back = <BackLink href={paths.candidate(candidate.id)}>{reference}</BackLink>;
  if (!available)
    return (
      <Column>
        {back}
        <Heading size="l">Share the card of {reference}</Heading>
        <Empty title={`${reference} is not looking for work at the moment`}>
          Cards are of people who can be put forward. Change the record when that is so again.
        </Empty>
      </Column>
    );
  return (
    <Column>
      {back}
      <PostForm form={form}>
        <Heading
          size="l"
          caption={reference}
          lede="One other borough sees what this person can do, and not who they are. If it has something for them it says so, and you put them forward."
        >
          Share an anonymous card
        </Heading>
        <CardLines title="This is all that is on the card" lines={lines} />
        <p>
          There is no name, no contact and no reference on it: the other borough sees a card number. It stays
          as it is now, and closes when you take it back or the person goes into work.
        </p>
        <SelectField
          field={fields.toBrokerageId}
          label="With which borough?"
          blank="Choose a borough"
          options={boroughs.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          field={fields.vacancy}
          label="For which vacancy?"
          hint="Its reference, such as FD-1042. Leave it empty for whatever they may have."
          width={10}
          optional
        />
        <TextArea
          field={fields.note}
          label="A note for them"
          hint="Leave out the person’s name, email address and phone number, and anything that is private to them."
          limit={WORDS_LIMIT}
          rows={3}
          optional
        />
        <Button>Share the card</Button>
      </PostForm>
    </Column>
  );
}
