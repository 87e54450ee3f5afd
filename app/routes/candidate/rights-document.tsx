import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { readable } from "~/domain/referrals/rights/held/readable";
import { openOwnCopy } from "~/domain/referrals/rights/open-copy.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { Sections } from "~/ui/sections";
import { openedBy } from "./opened.server";
import { privateHeaders, privateMeta } from "./private-page";

export const handle = access("consent.answer", "rights.downloaded");
export const meta: MetaFunction = () => privateMeta("Everything held about you");
export const headers = privateHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const { token = "", requestId = "" } = params;
  const { held, until } = found(await openOwnCopy(await openedBy(token, context.address), requestId));
  const { sections: _, ...about } = held;
  return { ...about, token, until, sections: readable(held) };
}

export default function OwnCopy() {
  const { token, request, heldBy, madeAt, until, sections } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.residentRights(token)}>Your rights</BackLink>
      <Heading
        caption={request}
        lede={`Held by ${heldBy} on Front Door, as it stood on ${longDate(madeAt)}.`}
      >
        Everything held about you
      </Heading>
      <p className="screen-only">
        Print this page to keep it. You can open it here until {longDate(until)}. If something is wrong,{" "}
        <a href={paths.askOwnRights(token, "correction")}>tell us</a>.
      </p>
      <Sections sections={sections} nothing="Nothing is held of these" />
    </Column>
  );
}
