import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findHubOffers } from "~/domain/placements/find-hub-offers.server";
import { requireActor } from "~/http/require-actor.server";
import { HubDesk, waitingInWords } from "./hub-desk";

export const handle = access("placement.answer");
export const meta: MetaFunction = () => [{ title: "Offers of work experience – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { queue: await findHubOffers(actor) };
}

export default function Offers() {
  const { queue } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="lede">{waitingInWords(queue.waiting)}</p>
      <HubDesk queue={queue} />
    </>
  );
}
