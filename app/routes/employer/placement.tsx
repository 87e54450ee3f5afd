import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Notice } from "~/ui/notice";
import { PlacementDraft } from "./placement-draft";
import { PlacementStanding } from "./placement-standing";

export const handle = access("placement.read-own");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.offer.title}, ${data.offer.reference}` : "Your offer"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const offer = found(await findOwnOffer(actor, params.offerId ?? ""));
  return { offer, done: new URL(request.url).searchParams.get("done") };
}

export default function Placement() {
  const { offer, done } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.employer}>Home</BackLink>
      {done === "sent" && offer.stage === "with_hub" && (
        <Notice title={`Your offer is with ${offer.hubName}`} tone="good">
          <p>
            Its number is <strong>{offer.reference}</strong>. We write to you when the hub answers, so there
            is nothing to do now.
          </p>
        </Notice>
      )}
      {done === "withdrawn" && offer.stage === "withdrawn" && (
        <Notice title={`You withdrew ${offer.reference}`} tone="good">
          What you wrote is kept on this page.
        </Notice>
      )}
      {offer.stage === "draft" ? <PlacementDraft offer={offer} /> : <PlacementStanding offer={offer} />}
    </Column>
  );
}
