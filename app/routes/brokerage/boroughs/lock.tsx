import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { AnswerLock } from "~/domain/referrals/boroughs/forms";
import { answerAsk } from "~/domain/referrals/boroughs/lock/answer-ask.server";
import { findAsk } from "~/domain/referrals/boroughs/lock/find-ask.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { LockMade } from "./lock-made";
import { LockReceived } from "./lock-received";

export const handle = access("person.lock", "candidate.read", "lock.answered", "referral.moved");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `A question about ${data?.ask.candidate.reference ?? "somebody"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const ask = found(await findAsk(actor, params.askId ?? ""));
  return { ask, done: new URL(request.url).searchParams.get("done") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const askId = params.askId ?? "";
  const form = await readForm(request, AnswerLock);
  if (!form.ok) return invalid(form);
  const { answer, words = null } = form.value;
  const answered = await answerAsk(actor, { askId, answer, words });
  if (answered.ok) return redirect(`${paths.lockAsk(askId)}?done=answered`);
  if (answered.problem === "wrong-stage") return redirect(`${paths.lockAsk(askId)}?done=late`);
  return refuseForm(answered, form);
}

export default function LockQuestion() {
  const { ask, done } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Column>
      <BackLink href={paths.acrossBoroughs}>Across boroughs</BackLink>
      {ask.side === "asker" ? (
        <LockMade ask={ask} done={done} />
      ) : (
        <LockReceived ask={ask} done={done} lastResult={lastResult} />
      )}
    </Column>
  );
}
