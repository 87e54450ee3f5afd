import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findHubOffers } from "~/domain/placements/find-hub-offers.server";
import { requireActor } from "~/http/require-actor.server";
import { Figures } from "~/ui/figures";
import { HubDesk } from "./hub-desk";

export const handle = access("placement.answer");
export const meta: MetaFunction = () => [{ title: "Offers of work experience – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { queue: await findHubOffers(actor) };
}

export default function Offers() {
  const { queue } = useLoaderData<typeof loader>();
  const { waiting, seeking, agreed } = queue;
  return (
    <HubDesk
      queue={queue}
      beside={
        <Figures
          figures={[
            { value: String(waiting), says: "waiting for your answer" },
            { value: String(seeking), says: "accepted, with places to give to schools" },
            { value: String(agreed), says: "confirmed or under way" },
          ]}
        />
      }
    />
  );
}
