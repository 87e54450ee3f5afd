import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeDetails } from "~/domain/organisations/details/change-details.server";
import { findDetails } from "~/domain/organisations/details/find-details.server";
import { ChangeDetails } from "~/domain/organisations/forms";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextField } from "~/ui/text-field";
import { addressOf, chosenEmployer } from "../chosen-employer";
import { DetailFields } from "./detail-fields";

export const handle = access("organisation.change", "organisation.changed");
export const meta: MetaFunction = () => [{ title: "Change your organisation’s details – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findDetails(actor, chosenEmployer(actor, request).organisationId));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId } = chosenEmployer(actor, request);
  const form = await readForm(request, ChangeDetails);
  if (!form.ok) return invalid(form);
  const changed = await changeDetails(actor, organisationId, form.value);
  if (!changed.ok) return refuseForm(changed, form);
  return redirect(addressOf(paths.organisation, organisationId, "changed"));
}

export default function EditOrganisationPage() {
  const { id, name, website, sector, size, seen } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<"organisationName" | "website" | "sector" | "size", string>>({
    id: "details",
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      organisationName: name,
      website: website ?? "",
      sector: sector ?? "",
      size: size ?? "",
    },
  });
  return (
    <Column>
      <BackLink href={addressOf(paths.organisation, id)} />
      <PostForm form={form} action={addressOf(paths.editOrganisation, id)}>
        <Heading caption={name}>Change the details</Heading>
        {/* Always what this page shows: after a colleague's change was met, the next save knows of it. */}
        <input type="hidden" name="seen" value={seen} />
        <TextField
          field={fields.organisationName}
          label="Organisation’s name"
          hint="As people looking for work know it. Operators see what it was before."
          autoComplete="organization"
          width={30}
        />
        <DetailFields website={fields.website} sector={fields.sector} size={fields.size} />
        <Button>Save the details</Button>
      </PostForm>
    </Column>
  );
}
