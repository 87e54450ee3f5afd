import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { withdrawJoinRequest } from "~/domain/organisations/registering/withdraw-join-request.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("organisation.join", "join-request.withdrawn");

/** Somebody who comes here by the address bar is shown where their requests stand. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.register);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  found(await withdrawJoinRequest(actor, params.requestId ?? ""));
  return redirect(paths.register);
}
