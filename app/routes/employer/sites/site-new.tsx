import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { NewSite } from "~/domain/organisations/forms";
import { addSite } from "~/domain/organisations/sites/add-site.server";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { addressOf, chosenEmployer } from "../chosen-employer";
import { SiteFields } from "./site-fields";

export const handle = access("site.add", "site.added");
export const meta: MetaFunction = () => [{ title: "Add a site – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, organisationName } = chosenEmployer(actor, request);
  return { organisationId, organisationName };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId } = chosenEmployer(actor, request);
  const form = await readForm(request, NewSite);
  if (!form.ok) return invalid(form);
  const added = await addSite(actor, form.value, organisationId);
  if (!added.ok) return refuseForm(added, form);
  return redirect(addressOf(paths.sites, organisationId, "added", { site: added.value.siteId }));
}

export default function NewSitePage() {
  const { organisationId, organisationName } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof NewSite>>({
    id: "site",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={addressOf(paths.sites, organisationId)}>Sites</BackLink>
      <PostForm form={form} action={addressOf(paths.newSite, organisationId)}>
        <Heading caption={organisationName}>Add a site</Heading>
        <SiteFields name={fields.siteName} postcode={fields.postcode} />
        <Button>Add the site</Button>
      </PostForm>
    </Column>
  );
}
