import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { readable } from "~/domain/referrals/rights/held/readable";
import { openCopy } from "~/domain/referrals/rights/open-copy.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Sections } from "~/ui/sections";
import { Time } from "~/ui/time";

export const handle = access("rights.request", "rights.downloaded");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Copy for ${data?.request ?? "a resident"} – Front Door` },
  { name: "robots", content: "noindex, nofollow" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.requestId ?? "";
  const { held } = found(await openCopy(actor, id));
  const { sections: _, ...about } = held;
  return { ...about, id, sections: readable(held) };
}

export default function RightsDocument() {
  const { id, request, heldBy, madeAt, candidateReference, sections } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.rightsRequest(id)}>{request}</BackLink>
      <Heading
        caption={`${request}, ${candidateReference}`}
        lede={`Held by ${heldBy} on Front Door, as it stood at the moment below.`}
      >
        Everything held about you
      </Heading>
      <p>
        Made on <Time of={madeAt} as="moment" />.{" "}
        <span className="screen-only">Print this page to hand it over on paper.</span>
      </p>
      <Sections sections={sections} nothing="Nothing is held of these" />
    </Column>
  );
}
