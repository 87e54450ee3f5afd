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
import { InterviewChanging } from "~/http/interview-changing";
import type { OtherSide } from "~/http/interview-fields";
import { change } from "~/http/interview-steps.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("interview.arrange", "interview.moved", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Move or change an interview – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id, reference, person, brokerName, interviews } = found(
    await findEmployerReferral(actor, params.referralId ?? ""),
  );
  const interview = interviews.find((one) => one.id === params.interviewId && one.state === "ahead");
  if (!interview) throw redirect(`${paths.employerReferral(id)}?done=interview-stale`);
  const otherSide: OtherSide = { is: "broker", name: brokerName };
  return { id, reference, name: person?.firstName ?? reference, interview, otherSide };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { referralId = "", interviewId = "" } = params;
  return change(request, actor, interviewId, paths.employerReferral(referralId));
}

export default function ChangeInterview() {
  const { id, ...shown } = useLoaderData<typeof loader>();
  return (
    <InterviewChanging
      {...shown}
      backHref={paths.employerReferral(id)}
      callOffHref={paths.cancelEmployerInterview(id, shown.interview.id)}
      lastResult={useActionData<typeof action>()}
    />
  );
}
