import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation } from "~/domain/organisations/people/accept-invitation.server";
import { findInvitation } from "~/domain/organisations/people/find-invitation.server";
import { AcceptInvitation } from "~/domain/organisations/people/forms";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { addressOf } from "../chosen-employer";
import { InvitationAcceptance } from "./invitation-acceptance-form";

export const handle = access("organisation.join", "invitation.accepted", "member.joined");
export const meta: MetaFunction = () => [{ title: "Accept your invitation – Front Door" }];

/** Accepting, once more: with what was wrong. Whoever can't accept is shown the invitation, which says why. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const token = params.token ?? "";
  const invitation = await findInvitation(actor, token);
  if (invitation?.state !== "open" || invitation.forWhom !== "you") throw redirect(paths.invitation(token));
  return { token, organisationName: invitation.organisationName, needsName: !actor.name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const token = params.token ?? "";
  const form = await readForm(request, AcceptInvitation);
  if (!form.ok) return invalid(form);
  const accepted = await acceptInvitation(actor, token, form.value);
  if (accepted.ok) {
    const { kind, organisationId } = accepted.value;
    return redirect(kind === "employer" ? addressOf(paths.people, organisationId, "joined") : paths.account);
  }
  // The invitation's own page says in words what has become of it, and whose it is.
  if (!accepted.field) return redirect(paths.invitation(token));
  return refuseForm(accepted, form);
}

export default function AcceptInvitationPage() {
  const { token, organisationName, needsName } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Column>
      <Heading>Join {organisationName}</Heading>
      <InvitationAcceptance token={token} needsName={needsName} lastResult={lastResult} />
    </Column>
  );
}
