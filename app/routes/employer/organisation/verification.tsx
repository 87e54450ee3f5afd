import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { employerReference } from "~/domain/organisations/reference";
import { answerOperator } from "~/domain/organisations/verification/answer-operator.server";
import { findOwnStandings } from "~/domain/organisations/verification/find-own-standing.server";
import { AnswerOperator } from "~/domain/organisations/verification/forms";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { weekdayDate } from "~/ui/dates";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";
import { OtherStandings } from "./other-standings";
import { standingPage } from "./standing-page";

export const handle = access("organisation.read", "organisation.answered");
export const meta: MetaFunction = () => [{ title: "Being verified – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const standings = await findOwnStandings(actor);
  const query = new URL(request.url).searchParams;
  const asking = standings.find(({ standing }) => ["asked", "refused", "suspended"].includes(standing));
  const employer = standings.find(({ id }) => id === query.get("of")) ?? asking ?? standings[0];
  if (!employer) throw redirect(paths.employer);
  return { employer, others: standings.filter(({ id }) => id !== employer.id), done: query.get("done") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, AnswerOperator);
  if (!form.ok) return invalid(form);
  const answered = await answerOperator(actor, form.value);
  if (!answered.ok) return refuseForm(answered, form);
  return redirect(`${paths.verification}?of=${answered.value.organisationId}&done=answered`);
}

export default function BeingVerified() {
  const { employer, others, done } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof AnswerOperator>>({ id: "answer", lastResult });
  const { title, lede, says, answer } = standingPage(employer);
  const typed = !answer && lastResult?.initialValue?.answer;
  return (
    <Column>
      <BackLink href={paths.employer} />
      {done === "answered" && employer.dueOn && (
        <Notice title="We have your answer" tone="good">
          {`Your reference is ${employerReference(employer.id)}. We look at it by ${weekdayDate(employer.dueOn)}, and write to you then.`}
        </Notice>
      )}
      <PostForm form={form}>
        <Heading caption={`${employer.name}, ${employerReference(employer.id)}`} lede={lede}>
          {title}
        </Heading>
        {says && (
          <>
            <h2>{says}</h2>
            <blockquote>{employer.reason}</blockquote>
          </>
        )}
        {answer && employer.mayAnswer && (
          <>
            <input type="hidden" name="organisationId" value={employer.id} />
            <TextArea field={fields.answer} label={answer.label} hint={answer.hint} rows={6} limit={1_000} />
            <Button>{answer.button}</Button>
          </>
        )}
        {typeof typed === "string" && (
          <>
            <h2>What you wrote</h2>
            <blockquote>{typed}</blockquote>
          </>
        )}
        {answer && !employer.mayAnswer && (
          <p>An administrator of your organisation can answer this. Ask one of them.</p>
        )}
      </PostForm>
      <OtherStandings others={others} />
    </Column>
  );
}
