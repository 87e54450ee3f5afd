import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { offerLines } from "~/domain/placements/offer-words";
import { stageWords } from "~/domain/placements/stages";
import { requireActor } from "~/http/require-actor.server";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { SummaryList } from "~/ui/summary-list";
import { HubDesk } from "./hub-desk";
import { NextStep } from "./next-step";
import { OfferDone } from "./offer-done";
import { openOffer } from "./offer-open.server";
import { OfferSchools } from "./offer-schools";

export const handle = access("placement.answer");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.offer.title}, ${data.offer.reference}` : "Offer"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return {
    ...(await openOffer(actor, params.offerId)),
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
        caption={`${offer.employerName}, ${offer.reference}: ${stageWords[offer.stage].toLowerCase()}`}
      >
        {offer.title}
      </Heading>
      {offer.reason && <Inset>{offer.reason}</Inset>}
      <NextStep offer={offer} />
      <OfferSchools offer={offer} />
      <SummaryList title="What they offer" rows={offerLines(offer)} />
    </HubDesk>
  );
}
