import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findReferral } from "~/domain/referrals/find-referral.server";
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
  const { id, reference, candidate, vacancy, interviews } = found(
    await findReferral(actor, params.referralId ?? ""),
  );
  const interview = interviews.find((one) => one.id === params.interviewId && one.state === "ahead");
  if (!interview) throw redirect(`${paths.referral(id)}?done=interview-stale`);
  const otherSide: OtherSide = { is: "employer", name: vacancy.employerName };
  return { id, reference, name: candidate.name, interview, otherSide };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { referralId = "", interviewId = "" } = params;
  return change(request, actor, interviewId, paths.referral(referralId));
}

export default function ChangeInterview() {
  const { id, ...shown } = useLoaderData<typeof loader>();
  return (
    <InterviewChanging
      {...shown}
      backHref={paths.referral(id)}
      callOffHref={paths.cancelInterview(id, shown.interview.id)}
      lastResult={useActionData<typeof action>()}
    />
  );
}
