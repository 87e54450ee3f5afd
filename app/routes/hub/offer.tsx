import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findHubCase } from "~/domain/placements/find-hub-case.server";
import { offerLines } from "~/domain/placements/offer-words";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Prose } from "~/ui/prose";
import { SummaryList } from "~/ui/summary-list";
import { HubDesk, hubWords } from "./hub-desk";
import { NextStep } from "./next-step";
import { OfferDone } from "./offer-done";
import { OfferProposals } from "./offer-proposals";
import { OfferSchools } from "./offer-schools";

export const handle = access("placement.answer");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.offer.title}, ${data.offer.reference}` : "Offer"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return {
    ...found(await findHubCase(actor, params.offerId ?? "")),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export default function Offer() {
  const { offer, queue, done } = useLoaderData<typeof loader>();
  return (
    <HubDesk queue={queue} current={offer.id}>
      <OfferDone offer={offer} done={done} />
      <Heading
        size="l"
        caption={`${offer.employerName}, ${offer.reference}: ${hubWords(offer.stage).toLowerCase()}`}
      >
        {offer.title}
      </Heading>
      {offer.reason && <Inset>{offer.reason}</Inset>}
      <NextStep offer={offer} />
      <OfferProposals offer={offer} />
      <OfferSchools offer={offer} />
      <SummaryList
        title="What they offer"
        rows={offerLines(offer).map(({ key, value }) => ({ key, value: <Prose text={value} /> }))}
      />
    </HubDesk>
  );
}
