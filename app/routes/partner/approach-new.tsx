import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { findEmployer } from "~/domain/engagement/find-employers.server";
import { NewApproach } from "~/domain/engagement/forms";
import { reservedDays } from "~/domain/engagement/in-hand";
import { planApproach } from "~/domain/engagement/plan-approach.server";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor, requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { DateField } from "~/ui/date-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";

export const handle = access("approach.create", "approach.reserved", "approach.redirected");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Plan an approach${data ? ` to ${data.employer.name}` : ""} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { employer: found(await findEmployer(actor, params.employerId ?? "")) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, NewApproach);
  if (!form.ok) return invalid(form);
  const planned = await planApproach(actor, params.employerId ?? "", form.value);
  return planned.ok ? redirect(paths.approach(planned.value.id)) : refuseForm(planned, form);
}

export default function NewApproachPage() {
  const { employer } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof NewApproach>>({
    id: "approach",
    lastResult: useActionData<typeof action>(),
  });
  const others = employer.inHand && !employer.inHand.ours ? employer.inHand : null;
  return (
    <Column>
      <BackLink href={paths.partner}>Employers</BackLink>
      <PostForm form={form}>
        <Heading
          caption={employer.name}
          lede="Before you ring, write or visit. You hear at once whether somebody has this employer in hand."
        >
          Plan an approach
        </Heading>
        {others && (
          <Notice title={`${others.organisationName} has this employer in hand`} tone="warm">
            <p>{others.words} If you go on, we pass your reason to them and tell you whom to call.</p>
          </Notice>
        )}
        <TextArea
          field={fields.why}
          label="Why do you want to contact them?"
          hint="Every partner can read this. Name no resident and say nothing of anybody’s circumstances."
          limit={500}
        />
        <DateField
          field={fields.plannedFor}
          label="When do you plan to?"
          hint={`Within ${reservedDays} days.`}
          optional
        />
        <Button>{others ? "Send my reason" : "Tell everyone, and see"}</Button>
      </PostForm>
    </Column>
  );
}
