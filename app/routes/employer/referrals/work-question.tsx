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
import { isCheck } from "~/domain/referrals/outcomes/checks";
import { findWorkQuestions } from "~/domain/referrals/outcomes/find-work-questions.server";
import { followUps } from "~/domain/referrals/outcomes/follow-ups";
import { type AnswerForm, WorkAnswer } from "~/domain/referrals/outcomes/forms";
import { invalid, readForm, refusal, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { WorkAnswer as AnswerFields } from "~/ui/work-answer";

export const handle = access("outcome.note", "candidate.read", "outcome.answered", "outcome.start-moved");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.asked.question ?? "One question about work"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referralId = params.referralId ?? "";
  const found = await findWorkQuestions(actor, referralId);
  const asked = found?.questions.find(({ check }) => check === params.check);
  if (!found || !asked) throw refusal(problem("not-found"));
  if (!asked.mayAnswer) throw redirect(paths.employerReferral(referralId));
  return { referralId, reference: found.reference, brokerName: found.brokerName, asked };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { referralId = "", check = "" } = params;
  if (!isCheck(check)) throw refusal(problem("not-found"));
  const form = await readForm(request, WorkAnswer);
  if (!form.ok) return invalid(form);
  const noted = await noteAnswer(actor, { referralId, check, given: form.value });
  return noted.ok ? redirect(`${paths.employerReferral(referralId)}?done=answered`) : refuseForm(noted, form);
}

export default function OwnWorkQuestion() {
  const { referralId, reference, brokerName, asked } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<AnswerForm>({ id: "work", lastResult: useActionData<typeof action>() });
  return (
    <Column>
      <BackLink href={paths.employerReferral(referralId)}>{reference}</BackLink>
      <PostForm form={form}>
        <AnswerFields
          fields={fields}
          question={asked.question}
          hint={`Everything but yes or no can be left empty. ${brokerName} sees your answer; they are asked the same.`}
          heading
          {...followUps("employer", asked.check, asked.mayMove)}
        />
        <Button>Send the answer</Button>
      </PostForm>
    </Column>
  );
}
