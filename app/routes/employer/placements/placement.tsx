import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { whereMay } from "~/domain/permissions/permissions";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Done } from "./standing/done";
import { Draft } from "./standing/draft";
import { Standing } from "./standing/standing";

export const handle = access("placement.read-own");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.offer.title}, ${data.offer.reference}` : "Your offer"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const offer = found(await findOwnOffer(actor, params.offerId ?? ""));
  return {
    offer,
    mayChange: whereMay(actor, "placement.offer").includes(offer.organisationId),
    copyId: randomUUID(),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export default function Placement() {
  const { offer, mayChange, copyId, done } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.employer}>Home</BackLink>
      <Done offer={offer} done={done} />
      {offer.stage === "draft" ? (
        <Draft offer={offer} mayChange={mayChange} />
      ) : (
        <Standing offer={offer} mayChange={mayChange} copyId={copyId} />
      )}
    </Column>
  );
}
