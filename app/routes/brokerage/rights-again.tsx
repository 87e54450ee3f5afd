import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { tryAgain } from "~/domain/referrals/rights/try-again.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("rights.request", "rights.tried-again");

/** Somebody who comes here by the address bar is shown the request. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.rightsRequest(params.requestId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id } = found(await tryAgain(actor, params.requestId ?? ""));
  return redirect(`${paths.rightsRequest(id)}?done=again`);
}
