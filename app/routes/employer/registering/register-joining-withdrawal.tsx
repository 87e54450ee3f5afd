import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { withdrawJoinRequest } from "~/domain/organisations/registering/withdraw-join-request.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("organisation.join", "join-request.withdrawn");

export const loader = shownInstead(handle, () => paths.register);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  found(await withdrawJoinRequest(actor, params.requestId ?? ""));
  return redirect(paths.register);
}

export { default } from "~/http/no-page";
