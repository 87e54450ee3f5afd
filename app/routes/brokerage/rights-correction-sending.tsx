import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { correctForEmployer } from "~/domain/referrals/rights/employers/correct-for-employer.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("rights.request", "correction.sent");

/** Somebody who comes here by the address bar is shown the request. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.rightsRequest(params.requestId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { requestId = "", referralId = "" } = params;
  found(await correctForEmployer(actor, { requestId, referralId }));
  return redirect(`${paths.rightsRequest(requestId)}?done=sent`);
}
