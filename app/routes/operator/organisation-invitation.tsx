import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { findOrganisationRecord } from "~/domain/organisations/records/find-organisation-record.server";
import { InviteAdministrator } from "~/domain/organisations/records/forms";
import { inviteAdministrator } from "~/domain/organisations/records/invite-administrator.server";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextField } from "~/ui/text-field";

export const handle = access("organisation.manage", "invitation.sent");
export const meta: MetaFunction = () => [{ title: "Invite an administrator – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, name } = found(await findOrganisationRecord(actor, params.organisationId ?? ""));
  return { id, name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.organisationId ?? "";
  const form = await readForm(request, InviteAdministrator);
  if (!form.ok) return invalid(form);
  const invited = await inviteAdministrator(actor, id, form.value.email);
  return invited.ok ? redirect(`${paths.organisationRecord(id)}?done=invited`) : refuseForm(invited, form);
}

export default function InvitingAdministrator() {
  const { id, name } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof InviteAdministrator>>({
    id: "invite",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.organisationRecord(id)} />
      <PostForm form={form}>
        <Heading caption={name}>Invite an administrator</Heading>
        <TextField
          field={fields.email}
          label="Their email address"
          hint="They get a letter with a link that works once, for 14 days."
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
        <Button>Send the invitation</Button>
      </PostForm>
    </Column>
  );
}
