import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { changeRole } from "~/domain/organisations/people/change-role.server";
import { findColleague } from "~/domain/organisations/people/find-colleague.server";
import { ChangeRole } from "~/domain/organisations/people/forms";
import { roleOptions } from "~/domain/organisations/people/roles";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { addressOf } from "../chosen-employer";

export const handle = access("people.manage", "member.role-changed");
export const meta: MetaFunction = () => [{ title: "Change a role – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findColleague(actor, params.membershipId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, ChangeRole);
  if (!form.ok) return invalid(form);
  const changed = await changeRole(actor, params.membershipId ?? "", form.value.role);
  if (!changed.ok) return refuseForm(changed, form);
  const { organisationId, changed: differs } = changed.value;
  return redirect(addressOf(paths.people, organisationId, differs ? "changed" : "unchanged"));
}

export default function ChangeRolePage() {
  const { id, name, email, role, you, organisationId, organisationName } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof ChangeRole>>({
    id: "role",
    lastResult: useActionData<typeof action>(),
    defaultValue: { role: role === "member" ? "recruiter" : role },
  });
  return (
    <Column>
      <BackLink href={addressOf(paths.people, organisationId)} />
      <PostForm form={form}>
        <Heading caption={organisationName} lede={name === email ? undefined : email}>
          {you ? "Your role" : `${name}’s role`}
        </Heading>
        <Radios
          field={fields.role}
          label={you ? "What may you do?" : "What may they do?"}
          options={roleOptions}
        />
        <Button>Change the role</Button>
      </PostForm>
      <p>
        {you ? (
          <a href={addressOf(paths.leaveEmployer, organisationId)}>Leave {organisationName}</a>
        ) : (
          <a href={paths.removePerson(id)}>
            Remove {name} from {organisationName}
          </a>
        )}
      </p>
    </Column>
  );
}
