import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { askEmployer } from "~/domain/organisations/verification/ask-employer.server";
import { AskEmployer } from "~/domain/organisations/verification/forms";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { decidedEmployer } from "./decided-employer.server";
import { ReasonForm } from "./reason-form";

export const handle = access("organisation.verify", "organisation.asked");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Ask ${data?.employer.name ?? "an employer"} a question – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { employer: await decidedEmployer(actor, params.organisationId ?? "", "asked") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.organisationId ?? "";
  const form = await readForm(request, AskEmployer);
  if (!form.ok) return invalid(form);
  const decided = await askEmployer(actor, id, form.value);
  return decided.ok ? redirect(`${paths.verifyCase(id)}?done=asked`) : refuseForm(decided, form);
}

export default function AskingEmployer() {
  const { employer } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof AskEmployer>>({
    id: "asked",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <ReasonForm
      form={form}
      field={fields.question}
      employer={employer}
      title="Ask a question"
      label="What do you need to know?"
      hint="Its administrators read your words as you write them, in a letter and on a page of theirs."
      button="Send the question"
    >
      <p>It leaves your queue, and comes back with the answer. Its vacancies wait meanwhile.</p>
    </ReasonForm>
  );
}
