import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { reopenSite } from "~/domain/organisations/sites/reopen-site.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { addressOf } from "./chosen-employer";

export const handle = access("site.add", "site.reopened");

/** Somebody who comes here by the address bar is shown the sites. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.sites);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.siteId ?? "";
  const { organisationId } = found(await reopenSite(actor, id));
  return redirect(addressOf(paths.sites, organisationId, "reopened", { site: id }));
}
