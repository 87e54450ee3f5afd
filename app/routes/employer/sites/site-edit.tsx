import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { RenameSite } from "~/domain/organisations/forms";
import { findOwnSite } from "~/domain/organisations/sites/find-own-sites.server";
import { renameSite } from "~/domain/organisations/sites/rename-site.server";
import { sayWhere } from "~/domain/organisations/where";
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
import { addressOf } from "../chosen-employer";

export const handle = access("site.add", "site.renamed");
export const meta: MetaFunction = () => [{ title: "Change a site – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findOwnSite(actor, params.siteId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.siteId ?? "";
  const form = await readForm(request, RenameSite);
  if (!form.ok) return invalid(form);
  const renamed = await renameSite(actor, id, form.value.siteName);
  if (!renamed.ok) return refuseForm(renamed, form);
  return redirect(addressOf(paths.sites, renamed.value.organisationId, "renamed", { site: id }));
}

export default function EditSitePage() {
  const site = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof RenameSite>>({
    id: "site",
    lastResult: useActionData<typeof action>(),
    defaultValue: { siteName: site.name },
  });
  return (
    <Column>
      <BackLink href={addressOf(paths.sites, site.organisationId)}>Sites</BackLink>
      <PostForm form={form}>
        <Heading caption={site.postcode ?? undefined} lede={sayWhere(site)}>
          {site.name}
        </Heading>
        <TextField field={fields.siteName} label="Site’s name" width={30} />
        <Button>Save the name</Button>
      </PostForm>
      <h2>Somewhere else, or no longer yours</h2>
      <p>
        A site’s postcode stays, because its borough and Careers Hub follow from it. If you moved, add the new
        place and close this one.
      </p>
      {site.closedOn === null && (
        <p>
          <a href={paths.closeSite(site.id)}>Close this site</a>
        </p>
      )}
    </Column>
  );
}
