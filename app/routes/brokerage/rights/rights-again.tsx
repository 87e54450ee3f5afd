import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { tryAgain } from "~/domain/referrals/rights/try-again.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("rights.request", "rights.tried-again");

export const loader = shownInstead(handle, ({ requestId = "" }) => paths.rightsRequest(requestId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id } = found(await tryAgain(actor, params.requestId ?? ""));
  return redirect(`${paths.rightsRequest(id)}?done=again`);
}

export { default } from "~/http/no-page";
