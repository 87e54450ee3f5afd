import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findReferral } from "~/domain/referrals/find-referral.server";
import { arrangeInterview } from "~/domain/referrals/interviews/arrange-interview.server";
import { Arranging } from "~/domain/referrals/interviews/interview-form";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { InterviewArranging } from "~/http/interview-arranging";
import type { OtherSide } from "~/http/interview-fields";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("interview.arrange", "interview.arranged", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Arrange an interview – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referral = found(await findReferral(actor, params.referralId ?? ""));
  const { id, stage, reference, candidate, vacancy, interviews } = referral;
  if (!["referred", "interview"].includes(stage) || interviews.some(({ state }) => state === "ahead"))
    throw redirect(`${paths.referral(id)}?done=stale`);
  const otherSide: OtherSide = { is: "employer", name: vacancy.employerName };
  return { id, stage, reference, name: candidate.name, otherSide };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Arranging);
  if (!form.ok) return invalid(form);
  const { from, ...plan } = form.value;
  const referralId = params.referralId ?? "";
  const arranged = await arrangeInterview(actor, { referralId, from, plan });
  if (!arranged.ok) return refuseForm(arranged, form);
  return redirect(`${paths.referral(referralId)}?done=arranged`);
}

export default function ArrangeInterview() {
  const { id, ...shown } = useLoaderData<typeof loader>();
  return (
    <InterviewArranging
      {...shown}
      backHref={paths.referral(id)}
      moveHref={paths.moveReferral(id)}
      lastResult={useActionData<typeof action>()}
    />
  );
}
