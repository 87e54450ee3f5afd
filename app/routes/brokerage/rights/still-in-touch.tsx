import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { stillInTouch } from "~/domain/referrals/rights/retention/still-in-touch.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("rights.request", "candidate.in-touch");

export const loader = shownInstead(handle, ({ candidateId = "" }) => paths.candidateRights(candidateId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.candidateId ?? "";
  const fromLog = (await request.formData()).get("from") === "log";
  found(await stillInTouch(actor, id));
  return redirect(`${fromLog ? paths.rightsLog : paths.candidateRights(id)}?done=in-touch`);
}

export { default } from "~/http/no-page";
