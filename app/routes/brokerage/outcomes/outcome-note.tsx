import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { noteAnswer } from "~/domain/referrals/outcomes/answer-question.server";
import { checkNames } from "~/domain/referrals/outcomes/checks";
import { followUps } from "~/domain/referrals/outcomes/follow-ups";
import { type AnswerForm, WorkAnswer } from "~/domain/referrals/outcomes/forms";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { WorkAnswer as AnswerFields } from "~/ui/work-answer";
import { checkIn, outcomeAt } from "./outcome-check.server";

export const handle = access("outcome.resolve", "candidate.read", "outcome.answered", "outcome.start-moved");
export const meta: MetaFunction = () => [{ title: "Note what a resident told you – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { outcomes, seen } = await outcomeAt(actor, params);
  if (!seen.mayNote) throw redirect(paths.outcomes(outcomes.referralId));
  const { referralId, reference, candidate, employerName, stage } = outcomes;
  return {
    referralId,
    reference,
    candidate,
    employerName,
    check: seen.check,
    mayMove: seen.check === "start" && stage === "offered",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const check = checkIn(params);
  const form = await readForm(request, WorkAnswer);
  if (!form.ok) return invalid(form);
  const referralId = params.referralId ?? "";
  const noted = await noteAnswer(actor, { referralId, check, given: form.value });
  if (!noted.ok) return refuseForm(noted, form);
  const done = form.value.answer === "later" ? "postponed" : "noted";
  return redirect(`${paths.outcomes(referralId)}?done=${done}`);
}

export default function NoteOutcome() {
  const { referralId, reference, candidate, employerName, check, mayMove } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<AnswerForm>({ id: "note", lastResult: useActionData<typeof action>() });
  const reach = [candidate.phone, candidate.email].filter(Boolean).join(", ");
  return (
    <Column>
      <BackLink href={paths.outcomes(referralId)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={`${reference} · ${checkNames[check]}`}
          lede={`Ask ${candidate.firstName}${reach ? ` (${reach})` : ""}, and note what they say. It counts as their answer.`}
        >
          What did {candidate.firstName} tell you?
        </Heading>
        <AnswerFields
          fields={fields}
          question={
            check === "start"
              ? `Have they started at ${employerName}?`
              : `Are they still working at ${employerName}?`
          }
          {...followUps("broker", check, mayMove)}
        />
        <Button>Note their answer</Button>
      </PostForm>
    </Column>
  );
}
