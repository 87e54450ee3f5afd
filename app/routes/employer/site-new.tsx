import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { z } from "zod";
import { addSite } from "~/domain/organisations/add-site.server";
import { NewSite } from "~/domain/organisations/forms";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { SiteFields } from "./site-fields";

export const handle = access("site.add", "site.added");
export const meta: MetaFunction = () => [{ title: "Add a site – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, NewSite);
  if (!form.ok) return invalid(form);
  const added = await addSite(actor, form.value);
  if (!added.ok) return refuseForm(added, form);
  return redirect(`${paths.employer}?done=site-added&site=${added.value.siteId}`);
}

export default function NewSitePage() {
  const [form, fields] = useForm<z.input<typeof NewSite>>({
    id: "site",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.employer} />
      <PostForm form={form}>
        <Heading>Add a site</Heading>
        <SiteFields name={fields.siteName} postcode={fields.postcode} />
        <Button>Add the site</Button>
      </PostForm>
    </Column>
  );
}
