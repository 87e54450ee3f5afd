import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { access } from "~/domain/permissions/access";
import { findReferral } from "~/domain/referrals/find-referral.server";
import { changeInterview } from "~/domain/referrals/interviews/change-interview.server";
import { InterviewPlan, SeenInterview } from "~/domain/referrals/interviews/interview-form";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { InterviewFields, interviewDefaults } from "~/http/interview-fields";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";

export const handle = access("interview.arrange", "interview.moved", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Move or change an interview – Front Door" }];

const Change = InterviewPlan.and(SeenInterview);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referral = found(await findReferral(actor, params.referralId ?? ""));
  const { id, reference, candidate, vacancy } = referral;
  const interview = referral.interviews.find((one) => one.id === params.interviewId && one.state === "ahead");
  if (!interview) throw redirect(`${paths.referral(id)}?done=interview-stale`);
  return { id, reference, name: candidate.name, employerName: vacancy.employerName, interview };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Change);
  if (!form.ok) return invalid(form);
  const { sequence, ...plan } = form.value;
  const { referralId = "", interviewId = "" } = params;
  const changed = await changeInterview(actor, { interviewId, sequence, plan });
  if (!changed.ok) return refuseForm(changed, form);
  return redirect(
    `${paths.referral(referralId)}?done=${changed.value.told ? "interview-moved" : "interview-kept"}`,
  );
}

export default function ChangeInterview() {
  const { id, reference, name, employerName, interview } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof Change>>({
    id: "interview",
    lastResult: useActionData<typeof action>(),
    defaultValue: interviewDefaults(interview),
  });
  return (
    <Column>
      <BackLink href={paths.referral(id)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={reference}
          lede="Everybody gets a new letter, and the calendar file puts it right in their calendars."
        >
          Interview {name}
        </Heading>
        <p>It is on {interview.when} now.</p>
        <input type="hidden" name="sequence" value={interview.sequence} />
        <InterviewFields
          fields={fields}
          help={{ fields: { adjustments: fields.adjustments, agreed: fields.agreed }, employerName }}
        />
        <Button>Save the change</Button>
      </PostForm>
      <p>
        <a href={paths.cancelInterview(id, interview.id)}>Call this interview off</a>
      </p>
    </Column>
  );
}
