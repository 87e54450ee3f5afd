import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { correctForEmployer } from "~/domain/referrals/rights/employers/correct-for-employer.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("rights.request", "correction.sent");

export const loader = shownInstead(handle, ({ requestId = "" }) => paths.rightsRequest(requestId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { requestId = "", referralId = "" } = params;
  found(await correctForEmployer(actor, { requestId, referralId }));
  return redirect(`${paths.rightsRequest(requestId)}?done=sent`);
}

export { default } from "~/http/no-page";
