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
import { DeclineOffer } from "~/domain/placements/answer-forms";
import { declineOffer } from "~/domain/placements/decline-offer.server";
import { findHubCase } from "~/domain/placements/find-hub-case.server";
import { mayBecome } from "~/domain/placements/stages";
import { found, howItStands, invalid, readForm } from "~/http/form.server";
import { requireActor, requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { HubDesk } from "./hub-desk";

export const handle = access("placement.answer", "offer.declined");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Decline an offer${data ? `, ${data.offer.reference}` : ""} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const open = found(await findHubCase(actor, params.offerId ?? ""));
  // Answered already, by a colleague or before Back was pressed: how it stands is on its own page.
  if (!mayBecome(open.offer.stage, "declined")) throw redirect(paths.hubOffer(open.offer.id));
  return open;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, DeclineOffer);
  if (!form.ok) return invalid(form);
  const id = params.offerId ?? "";
  const declined = await declineOffer(actor, id, form.value);
  return declined.ok
    ? redirect(`${paths.hubOffer(id)}?done=declined`)
    : howItStands(paths.hubOffer(id), declined);
}

export default function DeclinePage() {
  const { offer, queue } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof DeclineOffer>>({
    id: "refusal",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <HubDesk queue={queue} current={offer.id}>
      <PostForm form={form}>
        <Heading size="l" caption={`${offer.title}, ${offer.reference}`}>
          Decline this offer
        </Heading>
        <TextArea
          field={fields.reason}
          label="Why can’t you take it up?"
          hint={`${offer.employerName} reads this as you write it. Say what would suit schools better.`}
          limit={500}
        />
        <ButtonRow>
          <Button>Decline and send the reason</Button>
          <a href={paths.hubOffer(offer.id)}>Back to the offer</a>
        </ButtonRow>
      </PostForm>
    </HubDesk>
  );
}
