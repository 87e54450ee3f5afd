import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { withdrawInvitation } from "~/domain/organisations/people/withdraw-invitation.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { addressOf } from "../chosen-employer";

export const handle = access("people.manage", "invitation.withdrawn");

export const loader = shownInstead(handle, () => paths.people);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId } = found(await withdrawInvitation(actor, params.invitationId ?? ""));
  return redirect(addressOf(paths.people, organisationId, "withdrawn"));
}

export { default } from "~/http/no-page";
