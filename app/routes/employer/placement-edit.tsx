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
import { changeOffer } from "~/domain/placements/change-offer.server";
import { draftAnswers } from "~/domain/placements/draft-answers";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { findOfferSites } from "~/domain/placements/find-offer-sites.server";
import { NewOffer } from "~/domain/placements/forms";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { PlacementFields } from "./placement-fields";
import { placementGuidance } from "./placement-guidance.server";

export const handle = access("placement.offer", "offer.changed");
export const meta: MetaFunction = () => [{ title: "Change your offer – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const offer = found(await findOwnOffer(actor, params.offerId ?? ""));
  if (offer.stage !== "draft") throw redirect(paths.employerOffer(offer.id));
  const { id, reference } = offer;
  return {
    id,
    reference,
    answers: draftAnswers(offer),
    sites: await findOfferSites(actor),
    guidance: await placementGuidance(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, NewOffer);
  if (!form.ok) return invalid(form);
  const offer = await changeOffer(actor, params.offerId ?? "", form.value);
  return offer.ok ? redirect(paths.employerOffer(offer.value.id)) : refuseForm(offer, form);
}

export default function EditPlacement() {
  const { id, reference, answers, sites, guidance } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof NewOffer>>({
    id: "offer",
    lastResult: useActionData<typeof action>(),
    defaultValue: answers,
  });
  return (
    <Column>
      <BackLink href={paths.employerOffer(id)} />
      <PostForm form={form}>
        <Heading caption={`Draft ${reference}`}>Change your offer</Heading>
        <PlacementFields fields={fields} sites={sites} guidance={guidance} />
        <Button>Save and check</Button>
      </PostForm>
    </Column>
  );
}
