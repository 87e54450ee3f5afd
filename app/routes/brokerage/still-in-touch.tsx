import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { stillInTouch } from "~/domain/referrals/rights/retention/still-in-touch.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("rights.request", "candidate.in-touch");

/** Somebody who comes here by the address bar is shown the page with the button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.candidateRights(params.candidateId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.candidateId ?? "";
  const fromLog = (await request.formData()).get("from") === "log";
  found(await stillInTouch(actor, id));
  return redirect(`${fromLog ? paths.rightsLog : paths.candidateRights(id)}?done=in-touch`);
}
