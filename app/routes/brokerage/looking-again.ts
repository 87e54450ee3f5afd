import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { lookAgain } from "~/domain/referrals/outcomes/look-again.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("outcome.resolve", "candidate.looking-again");

/** Somebody who comes here by the address bar is shown what both sides say. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.outcomes(params.referralId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referralId = params.referralId ?? "";
  found(await lookAgain(actor, referralId));
  return redirect(`${paths.outcomes(referralId)}?done=looking`);
}
