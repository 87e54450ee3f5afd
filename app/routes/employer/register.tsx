import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { linksBeside } from "~/domain/guidance/articles.server";
import { RegisterEmployer } from "~/domain/organisations/forms";
import { registerOrganisation } from "~/domain/organisations/register-organisation.server";
import { sizeBands } from "~/domain/organisations/size-bands";
import { access } from "~/domain/permissions/access";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { standingsOf } from "~/platform/actor";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "./guidance-links";
import { SiteFields } from "./site-fields";

export const handle = access("organisation.register", "organisation.registered");
export const meta: MetaFunction = () => [{ title: "Register your organisation – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  if (standingsOf(actor, "employer").length) throw redirect(paths.employer);
  return { name: actor.name, guidance: await linksBeside(["register"]) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, RegisterEmployer);
  if (!form.ok) return invalid(form);
  const registered = await registerOrganisation(actor, form.value);
  if (registered.ok) return redirect(`${paths.employer}?done=registered`);
  // A second click finds the employer that the first made: that is where both were going.
  if (!registered.field) return redirect(paths.employer);
  return refuseForm(registered, form);
}

export default function Register() {
  const { name, guidance } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof RegisterEmployer>>({
    id: "register",
    lastResult: useActionData<typeof action>(),
    defaultValue: { yourName: name },
  });
  return (
    <Column>
      <PostForm form={form}>
        <Heading lede="It takes two minutes. Then you can post a vacancy or offer work experience.">
          Register your organisation
        </Heading>
        <GuidanceLinks articles={guidance.register} />
        <TextField field={fields.yourName} label="Your name" autoComplete="name" width={30} />
        <TextField
          field={fields.organisationName}
          label="Organisation’s name"
          hint="As people looking for work know it."
          autoComplete="organization"
          width={30}
        />
        <TextField
          field={fields.companiesHouseNumber}
          label="Companies House number"
          hint="8 characters, such as 01234567 or SC123456. A charity, council or sole trader may have none."
          optional
          width={10}
        />
        <SelectField
          field={fields.sector}
          label="Sector"
          hint="The nearest to most of what you do."
          blank="Choose a sector"
          options={SECTORS.map(({ slug, name: label }) => ({ value: slug, label }))}
        />
        <Radios field={fields.size} label="How many people work for you?" options={[...sizeBands]} />
        <h2>Your first site</h2>
        <p>A place where people would work. You can add others afterwards.</p>
        <SiteFields name={fields.siteName} postcode={fields.postcode} />
        <Button>Register</Button>
      </PostForm>
    </Column>
  );
}
