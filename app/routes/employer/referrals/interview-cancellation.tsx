import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findEmployerReferral } from "~/domain/referrals/find-employer-referral.server";
import { found } from "~/http/form.server";
import { InterviewCallOff } from "~/http/interview-call-off";
import { callOff } from "~/http/interview-steps.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("interview.arrange", "interview.cancelled", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Call an interview off – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id, reference, interviews } = found(await findEmployerReferral(actor, params.referralId ?? ""));
  const interview = interviews.find((one) => one.id === params.interviewId && one.state === "ahead");
  if (!interview) throw redirect(`${paths.employerReferral(id)}?done=interview-stale`);
  return {
    backHref: paths.employerReferral(id),
    reference,
    when: interview.when,
    sequence: interview.sequence,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { referralId = "", interviewId = "" } = params;
  return callOff(request, actor, interviewId, paths.employerReferral(referralId));
}

export default function CallOff() {
  return <InterviewCallOff {...useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />;
}
