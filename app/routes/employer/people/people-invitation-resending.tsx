import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { resendInvitation } from "~/domain/organisations/people/resend-invitation.server";
import { invitationReference } from "~/domain/organisations/reference";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { addressOf } from "../chosen-employer";

export const handle = access("people.manage", "invitation.resent");

export const loader = shownInstead(handle, () => paths.people);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  if (!(await withinLimit("invite-person", actor.id)))
    throw new Response("You have sent many invitations today. Send the others tomorrow.", { status: 429 });
  const { invitationId, organisationId } = found(await resendInvitation(actor, params.invitationId ?? ""));
  return redirect(
    addressOf(paths.people, organisationId, "invited", { reference: invitationReference(invitationId) }),
  );
}

export { default } from "~/http/no-page";
