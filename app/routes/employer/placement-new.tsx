import { randomUUID } from "node:crypto";
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
import { findOfferSites } from "~/domain/placements/find-offer-sites.server";
import { NewOffer } from "~/domain/placements/forms";
import { offerPlacement } from "~/domain/placements/offer-placement.server";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button, ButtonLink } from "~/ui/button";
import { Column } from "~/ui/column";
import { Empty } from "~/ui/empty";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { PlacementFields } from "./placement-fields";
import { placementGuidance } from "./placement-guidance.server";

export const handle = access("placement.offer", "offer.drafted", "offer.changed");
export const meta: MetaFunction = () => [{ title: "Offer work experience – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { name, email } = actor;
  return {
    sites: await findOfferSites(actor),
    draftId: randomUUID(),
    contact: { name, email },
    guidance: await placementGuidance(),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, NewOffer);
  if (!form.ok) return invalid(form);
  const offer = await offerPlacement(actor, form.value);
  return offer.ok ? redirect(paths.employerOffer(offer.value.id)) : refuseForm(offer, form);
}

export default function NewPlacement() {
  const { sites, draftId, contact, guidance } = useLoaderData<typeof loader>();
  const [onlySite, another] = sites;
  const [form, fields] = useForm<z.input<typeof NewOffer>>({
    id: "offer",
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      draftId,
      siteId: another ? undefined : onlySite?.id,
      contactName: contact.name,
      contactEmail: contact.email,
    },
  });
  if (!onlySite) return <NoSites />;
  return (
    <Column>
      <BackLink href={paths.employer} />
      <PostForm form={form}>
        <Heading lede="About five minutes. Your Careers Hub finds the school and agrees the dates with you. You check everything before it goes.">
          Offer work experience
        </Heading>
        <input type="hidden" name={fields.draftId.name} value={fields.draftId.initialValue ?? draftId} />
        <PlacementFields fields={fields} sites={sites} guidance={guidance} />
        <Button>Save and check</Button>
      </PostForm>
    </Column>
  );
}

const NoSites = () => (
  <Column>
    <BackLink href={paths.employer} />
    <Heading>Offer work experience</Heading>
    <Empty
      title="You have no site in London yet"
      action={<ButtonLink href={paths.newSite}>Add a site</ButtonLink>}
    >
      A site’s postcode tells us which Careers Hub can find a school near it.
    </Empty>
  </Column>
);
