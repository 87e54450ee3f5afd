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
import { suspendEmployer } from "~/domain/vacancies/suspend-employer.server";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { decidedEmployer } from "./decided-employer.server";
import { ReasonForm } from "./reason-form";

export const handle = access("organisation.verify", "organisation.suspended", "vacancy.held");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Suspend ${data?.employer.name ?? "an employer"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { employer: await decidedEmployer(actor, params.organisationId ?? "", "suspended") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.organisationId ?? "";
  const form = await readForm(request, SuspendEmployer);
  if (!form.ok) return invalid(form);
  const decided = await suspendEmployer(actor, id, form.value);
  return decided.ok ? redirect(`${paths.verifyCase(id)}?done=suspended`) : refuseForm(decided, form);
}

export default function SuspendingEmployer() {
  const { employer } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof SuspendEmployer>>({
    id: "suspended",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <ReasonForm
      form={form}
      field={fields.reason}
      employer={employer}
      title="Suspend this employer"
      label="Why?"
      hint="Its administrators read your words as you write them."
      button="Suspend it"
      look="warning"
    >
      <p>
        All its live and scheduled vacancies leave public view at once and are on hold until you lift the
        suspension. It can post and change nothing. Brokers who have put people forward are told.
      </p>
    </ReasonForm>
  );
}
