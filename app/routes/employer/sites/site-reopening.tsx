import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { reopenSite } from "~/domain/organisations/sites/reopen-site.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { addressOf } from "../chosen-employer";

export const handle = access("site.add", "site.reopened");

export const loader = shownInstead(handle, () => paths.sites);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.siteId ?? "";
  const { organisationId } = found(await reopenSite(actor, id));
  return redirect(addressOf(paths.sites, organisationId, "reopened", { site: id }));
}

export { default } from "~/http/no-page";
