import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { dropCommitment } from "~/domain/guidance/practice/drop-commitment.server";
import { findOwnPlan } from "~/domain/guidance/practice/find-plan.server";
import { DropForm, LONGEST_WHY } from "~/domain/guidance/practice/forms";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { ofEmployer } from "../of-employer";
import { commitmentAsked } from "./commitment-asked.server";
import { planEmployer } from "./plan-employer.server";

export const handle = access("practice.change", "commitment.dropped");
export const meta: MetaFunction = () => [{ title: "Drop a commitment – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { kind, undertaking } = commitmentAsked(params.kind);
  const { id } = planEmployer(actor, request);
  const { commitments } = found(await findOwnPlan(actor, id));
  const held = commitments.find((one) => one.kind === kind);
  if (!held || held.stands === "dropped") throw redirect(ofEmployer(paths.practice, id));
  return { kind, name: undertaking.name, employerId: id, seen: held.seen };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { kind } = commitmentAsked(params.kind);
  const { id } = planEmployer(actor, request);
  const form = await readForm(request, DropForm);
  if (!form.ok) return invalid(form);
  const dropped = await dropCommitment(actor, id, kind, form.value.note, form.value.seen);
  return dropped.ok
    ? redirect(ofEmployer(paths.practice, id, { done: "dropped" }))
    : refuseForm(dropped, form);
}

export default function DropCommitment() {
  const { kind, name, employerId, seen } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof DropForm>>({
    id: "drop",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={ofEmployer(paths.practiceCommitment(kind), employerId)} />
      <PostForm form={form}>
        <Heading caption={name}>Drop this commitment</Heading>
        <input type="hidden" name="seen" value={seen} />
        <TextArea
          field={fields.note}
          label="Why do you drop it?"
          hint="It stays on your plan with this reason, and you can take it up again."
          rows={3}
          limit={LONGEST_WHY}
        />
        <Button look="warning">Drop it</Button>
      </PostForm>
    </Column>
  );
}
