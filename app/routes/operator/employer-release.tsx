import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { SuspendEmployer } from "~/domain/organisations/verification/forms";
import { access } from "~/domain/permissions/access";
import { releaseEmployer } from "~/domain/vacancies/release-employer.server";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { decidedEmployer } from "./decided-employer.server";
import { ReasonForm } from "./reason-form";

export const handle = access(
  "organisation.verify",
  "organisation.released",
  "vacancy.released",
  "vacancy.published",
);
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Lift the suspension${data ? ` of ${data.employer.name}` : ""} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { employer: await decidedEmployer(actor, params.organisationId ?? "", "released") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.organisationId ?? "";
  const form = await readForm(request, SuspendEmployer);
  if (!form.ok) return invalid(form);
  const released = await releaseEmployer(actor, id, form.value.reason);
  return released.ok ? redirect(`${paths.verifyCase(id)}?done=released`) : refuseForm(released, form);
}

export default function ReleasingEmployer() {
  const { employer } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof SuspendEmployer>>({
    id: "released",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <ReasonForm
      form={form}
      field={fields.reason}
      employer={employer}
      title="Lift the suspension"
      label="Why is it lifted?"
      hint="Its administrators read your words as you write them."
      button="Lift it"
    >
      <p>
        Vacancies on hold are live or scheduled again, except those whose closing date has passed. The brokers
        concerned are told.
      </p>
    </ReasonForm>
  );
}
