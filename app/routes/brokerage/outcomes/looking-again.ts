import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { lookAgain } from "~/domain/referrals/outcomes/look-again.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("outcome.resolve", "candidate.looking-again");

export const loader = shownInstead(handle, ({ referralId = "" }) => paths.outcomes(referralId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referralId = params.referralId ?? "";
  found(await lookAgain(actor, referralId));
  return redirect(`${paths.outcomes(referralId)}?done=looking`);
}

export { default } from "~/http/no-page";
