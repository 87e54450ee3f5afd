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
import { InterviewArranging } from "~/http/interview-arranging";
import type { OtherSide } from "~/http/interview-fields";
import { arrange } from "~/http/interview-steps.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("interview.arrange", "interview.arranged", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Arrange an interview – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referral = found(await findEmployerReferral(actor, params.referralId ?? ""));
  const { id, stage, reference, person, brokerName, interviews } = referral;
  if (!["referred", "interview"].includes(stage) || interviews.some(({ state }) => state === "ahead"))
    throw redirect(`${paths.employerReferral(id)}?done=stale`);
  const otherSide: OtherSide = { is: "broker", name: brokerName };
  return { id, stage, reference, name: person?.firstName ?? reference, otherSide };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referralId = params.referralId ?? "";
  return arrange(request, actor, referralId, paths.employerReferral(referralId));
}

export default function ArrangeInterview() {
  const { id, ...shown } = useLoaderData<typeof loader>();
  return (
    <InterviewArranging
      {...shown}
      backHref={paths.employerReferral(id)}
      moveHref={paths.moveEmployerReferral(id)}
      lastResult={useActionData<typeof action>()}
    />
  );
}
