import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findReferral } from "~/domain/referrals/find-referral.server";
import { Move, reasonOf } from "~/domain/referrals/forms";
import { moveReferral } from "~/domain/referrals/move-referral.server";
import { reasonsAt, withdrawnReasons } from "~/domain/referrals/stage-words";
import { found, invalid, readForm, refusal, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";

export const handle = access("referral.move", "referral.moved", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Take a referral back – Front Door" }];

/** The page that asks why it is taken back; every other step is one press on the referral's own page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id, stage, reference, candidate, vacancy, shared } = found(
    await findReferral(actor, params.referralId ?? ""),
  );
  return { id, stage, reference, candidate, employerName: vacancy.employerName, told: shared !== null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Move);
  if (!form.ok) return invalid(form);
  const { from, to } = form.value;
  const referralId = params.referralId ?? "";
  const moved = await moveReferral(actor, { referralId, from, to, reason: reasonOf(form.value) });
  if (moved.ok) return redirect(`${paths.referral(referralId)}?done=moved`);
  if (to === "withdrawn") return refuseForm(moved, form);
  if (moved.problem === "wrong-stage") return redirect(`${paths.referral(referralId)}?done=stale`);
  throw refusal(moved);
}

export default function TakeBack() {
  const { id, stage, reference, candidate, employerName, told } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ reason: string }>({
    id: "move",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.referral(id)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={reference}
          lede={
            told
              ? `${employerName} no longer sees ${candidate.name}, and gets a letter that says so, without the reason.`
              : `The link in ${candidate.name}’s letter closes. ${employerName} never hears of it.`
          }
        >
          Take {reference} back
        </Heading>
        <input type="hidden" name="from" value={stage} />
        <input type="hidden" name="to" value="withdrawn" />
        <Radios field={fields.reason} label="Why?" options={reasonsAt(stage, withdrawnReasons)} />
        <Button look="warning">Take it back</Button>
      </PostForm>
    </Column>
  );
}
