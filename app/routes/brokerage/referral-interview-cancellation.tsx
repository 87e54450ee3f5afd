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
import { cancelInterview } from "~/domain/referrals/interviews/cancel-interview.server";
import { CalledOff } from "~/domain/referrals/interviews/interview-form";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";

export const handle = access("interview.arrange", "interview.cancelled", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Call an interview off – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id, reference, interviews } = found(await findReferral(actor, params.referralId ?? ""));
  const interview = interviews.find((one) => one.id === params.interviewId && one.state === "ahead");
  if (!interview) throw redirect(`${paths.referral(id)}?done=interview-stale`);
  return { id, reference, when: interview.when, sequence: interview.sequence };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, CalledOff);
  if (!form.ok) return invalid(form);
  const { referralId = "", interviewId = "" } = params;
  const cancelled = await cancelInterview(actor, { interviewId, ...form.value });
  if (!cancelled.ok) return refuseForm(cancelled, form);
  return redirect(`${paths.referral(referralId)}?done=interview-cancelled`);
}

export default function CallOff() {
  const { id, reference, when, sequence } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof CalledOff>>({
    id: "calling-off",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.referral(id)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={reference}
          lede="Everybody gets a letter, which takes it out of their calendars. The referral stays, and another can be arranged."
        >
          Call off the interview on {when}
        </Heading>
        <input type="hidden" name="sequence" value={sequence} />
        <TextArea
          field={fields.reason}
          label="Why?"
          hint="Everybody invited reads this, the person too."
          rows={3}
          limit={300}
        />
        <Button look="warning">Call it off</Button>
      </PostForm>
    </Column>
  );
}
