import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closeSite } from "~/domain/organisations/sites/close-site.server";
import { findOwnSite } from "~/domain/organisations/sites/find-own-sites.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { addressOf } from "../chosen-employer";

export const handle = access("site.add", "site.closed");
export const meta: MetaFunction = () => [{ title: "Close a site – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findOwnSite(actor, params.siteId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.siteId ?? "";
  const closed = await closeSite(actor, id);
  if (!closed.ok && closed.problem === "wrong-stage")
    return data({ refused: closed.message }, { status: 409 });
  const { organisationId } = found(closed);
  return redirect(addressOf(paths.sites, organisationId, "closed", { site: id }));
}

export default function CloseSitePage() {
  const { name, organisationId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <Column>
      <BackLink href={addressOf(paths.sites, organisationId)}>Sites</BackLink>
      {refused && (
        <Notice tone="warm" title="The site is still open">
          {refused}
        </Notice>
      )}
      <Heading>Close {name}?</Heading>
      <p>
        New vacancies and work experience can’t name it from then on. What happened there is kept. You can
        open it again.
      </p>
      <form method="post">
        <Button look="warning">Close the site</Button>
      </form>
    </Column>
  );
}
