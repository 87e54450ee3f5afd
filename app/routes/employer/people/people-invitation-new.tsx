import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { Invite } from "~/domain/organisations/people/forms";
import { inviteColleague } from "~/domain/organisations/people/invite-colleague.server";
import { roleOptions } from "~/domain/organisations/people/roles";
import { invitationReference } from "~/domain/organisations/reference";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";
import { addressOf, chosenEmployer } from "../chosen-employer";

export const handle = access("people.manage", "invitation.sent");
export const meta: MetaFunction = () => [{ title: "Invite a colleague – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, organisationName } = chosenEmployer(actor, request);
  return { organisationId, organisationName };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Invite);
  if (!form.ok) return invalid(form);
  if (!(await withinLimit("invite-person", actor.id))) {
    const formErrors = ["You have sent many invitations today. Send the others tomorrow."];
    return data(form.submission.reply({ formErrors }), { status: 429 });
  }
  const invited = await inviteColleague(actor, form.value);
  if (!invited.ok) return refuseForm(invited, form);
  const { invitationId, organisationId } = invited.value;
  return redirect(
    addressOf(paths.people, organisationId, "invited", { reference: invitationReference(invitationId) }),
  );
}

export default function InvitePage() {
  const { organisationId, organisationName } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof Invite>>({
    id: "invite",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={addressOf(paths.people, organisationId)} />
      <PostForm form={form}>
        <Heading
          caption={organisationName}
          lede="We send them a letter with a link. It works once, for 14 days, and only for this address."
        >
          Invite a colleague
        </Heading>
        <input type="hidden" name="organisationId" value={organisationId} />
        <TextField
          field={fields.email}
          label="Your colleague’s email address"
          type="email"
          spellCheck={false}
          width={30}
        />
        <Radios field={fields.role} label="What may they do?" options={roleOptions} />
        <Button>Send the invitation</Button>
      </PostForm>
    </Column>
  );
}
