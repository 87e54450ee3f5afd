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
import { WithdrawOffer } from "~/domain/placements/answer-forms";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { mayBecome } from "~/domain/placements/stages";
import { withdrawOffer } from "~/domain/placements/withdraw-offer.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";

export const handle = access("placement.offer", "offer.withdrawn");
export const meta: MetaFunction = () => [{ title: "Withdraw your offer – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, title, reference, stage } = found(await findOwnOffer(actor, params.offerId ?? ""));
  if (!mayBecome(stage, "withdrawn")) throw redirect(paths.employerOffer(id));
  return { id, title, reference };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, WithdrawOffer);
  if (!form.ok) return invalid(form);
  const id = params.offerId ?? "";
  const withdrawn = await withdrawOffer(actor, id, form.value);
  return withdrawn.ok ? redirect(`${paths.employerOffer(id)}?done=withdrawn`) : refuseForm(withdrawn, form);
}

export default function WithdrawPlacement() {
  const { id, title, reference } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof WithdrawOffer>>({
    id: "withdrawal",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.employerOffer(id)} />
      <PostForm form={form}>
        <Heading
          caption={`${title}, ${reference}`}
          lede="The hub stops looking for a school. What you wrote is kept."
        >
          Withdraw your offer
        </Heading>
        <TextArea
          field={fields.reason}
          label="Why do you withdraw it?"
          hint="The hub reads this."
          limit={500}
        />
        <Button look="warning">Withdraw the offer</Button>
      </PostForm>
    </Column>
  );
}
