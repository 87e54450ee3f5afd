import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { RefuseEmployer } from "~/domain/organisations/verification/forms";
import { refuseEmployer } from "~/domain/organisations/verification/refuse-employer.server";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { decidedEmployer } from "./decided-employer.server";
import { ReasonForm } from "./reason-form";

export const handle = access("organisation.verify", "organisation.refused");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Refuse ${data?.employer.name ?? "an employer"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { employer: await decidedEmployer(actor, params.organisationId ?? "", "refused") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.organisationId ?? "";
  const form = await readForm(request, RefuseEmployer);
  if (!form.ok) return invalid(form);
  const decided = await refuseEmployer(actor, id, form.value);
  return decided.ok ? redirect(`${paths.verifyCase(id)}?done=refused`) : refuseForm(decided, form);
}

export default function RefusingEmployer() {
  const { employer } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof RefuseEmployer>>({
    id: "refused",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <ReasonForm
      form={form}
      field={fields.reason}
      employer={employer}
      title="Refuse this employer"
      label="Why, and what can they change?"
      hint="Its administrators read your words as you write them. They can answer, and come back to your queue."
      button="Refuse it"
      look="warning"
    >
      <p>None of its vacancies can go live. What it wrote is kept.</p>
    </ReasonForm>
  );
}
