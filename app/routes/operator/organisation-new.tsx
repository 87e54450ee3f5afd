import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { z } from "zod";
import { addOrganisation } from "~/domain/organisations/records/add-organisation.server";
import { NewOrganisation } from "~/domain/organisations/records/forms";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";
import { kindOptions } from "./kind-options";

export const handle = access("organisation.manage", "organisation.added", "invitation.sent");
export const meta: MetaFunction = () => [{ title: "Add an organisation – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, NewOrganisation);
  if (!form.ok) return invalid(form);
  const added = await addOrganisation(actor, form.value);
  return added.ok
    ? redirect(`${paths.organisationRecord(added.value.id)}?done=added`)
    : refuseForm(added, form);
}

export default function AddingOrganisation() {
  const [form, fields] = useForm<z.input<typeof NewOrganisation>>({
    id: "organisation",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.organisations} />
      <PostForm form={form}>
        <Heading lede="It is there at once. Its first administrator gets a letter, and invites the others.">
          Add an organisation
        </Heading>
        <Radios field={fields.kind} label="What kind is it?" options={kindOptions(fields)} />
        <TextField field={fields.name} label="Name" width={30} />
        <TextField
          field={fields.email}
          label="Email address of its first administrator"
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
        <Button>Add it and send the invitation</Button>
      </PostForm>
    </Column>
  );
}
