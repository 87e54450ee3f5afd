import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findEmployerReferral } from "~/domain/referrals/find-employer-referral.server";
import { Move, reasonOf } from "~/domain/referrals/forms";
import { moveReferral } from "~/domain/referrals/move-referral.server";
import { notProgressedReasons, reasonsAt } from "~/domain/referrals/stage-words";
import { found, invalid, readForm, refusal, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";

export const handle = access("referral.move", "referral.moved", "candidate.read");

export const meta: MetaFunction = () => [{ title: "Not going further – Front Door" }];

/** The page that asks why it goes no further; every other step is one press on the referral's own page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referral = found(await findEmployerReferral(actor, params.referralId ?? ""));
  const { id, stage, reference, person, brokerName } = referral;
  return { id, stage, reference, name: person?.firstName ?? reference, brokerName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Move);
  if (!form.ok) return invalid(form);
  const { from, to } = form.value;
  const referralId = params.referralId ?? "";
  const feedback = form.value.to === "not_progressed" ? form.value.feedback : null;
  const moved = await moveReferral(actor, { referralId, from, to, reason: reasonOf(form.value), feedback });
  if (moved.ok) return redirect(`${paths.employerReferral(referralId)}?done=moved`);
  if (to === "not_progressed") return refuseForm(moved, form);
  if (moved.problem === "wrong-stage") return redirect(`${paths.employerReferral(referralId)}?done=stale`);
  throw refusal(moved);
}

type Fields = { reason: string; feedback: string };

export default function NotGoingFurther() {
  const { id, stage, reference, name, brokerName } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Fields>({ id: "move", lastResult: useActionData<typeof action>() });
  return (
    <Column>
      <BackLink href={paths.employerReferral(id)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading caption={reference} lede={`${brokerName} reads this and tells them, in their own words.`}>
          {name} is not going further
        </Heading>
        <input type="hidden" name="from" value={stage} />
        <input type="hidden" name="to" value="not_progressed" />
        <Radios field={fields.reason} label="Why?" options={reasonsAt(stage, notProgressedReasons)} />
        <TextArea
          field={fields.feedback}
          label="What would help them next time?"
          hint="Leave out anything about health, age or family."
          optional
          limit={1_000}
        />
        <Button>Tell {brokerName}</Button>
      </PostForm>
    </Column>
  );
}
