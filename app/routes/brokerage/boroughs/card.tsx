import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { answerCard } from "~/domain/referrals/boroughs/cards/answer-card.server";
import { findCard } from "~/domain/referrals/boroughs/cards/find-card.server";
import { AnswerCard } from "~/domain/referrals/boroughs/forms";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { CardReceivedPage } from "./card-received";
import { CardSentPage } from "./card-sent";

export const handle = access("card.share", "card.answered");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Card ${data?.card.number ?? ""} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const card = found(await findCard(actor, params.cardId ?? ""));
  return { card, done: new URL(request.url).searchParams.get("done") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const cardId = params.cardId ?? "";
  const form = await readForm(request, AnswerCard);
  if (!form.ok) return invalid(form);
  const { answer, vacancy = null, words = null } = form.value;
  const answered = await answerCard(actor, { cardId, answer, vacancy, words });
  if (answered.ok) return redirect(`${paths.sharedCard(cardId)}?done=answered`);
  if (answered.problem === "wrong-stage") return redirect(`${paths.sharedCard(cardId)}?done=late`);
  return refuseForm(answered, form);
}

export default function SharedCardPage() {
  const { card, done } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Column>
      <BackLink href={paths.acrossBoroughs}>Across boroughs</BackLink>
      {card.side === "sharer" ? (
        <CardSentPage card={card} done={done} />
      ) : (
        <CardReceivedPage card={card} done={done} lastResult={lastResult} />
      )}
    </Column>
  );
}
