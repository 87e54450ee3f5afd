import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { withdrawCard } from "~/domain/referrals/boroughs/cards/withdraw-card.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("card.share", "card.withdrawn");

/** Somebody who comes here by the address bar is shown the card. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.sharedCard(params.cardId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const cardId = params.cardId ?? "";
  const withdrawn = await withdrawCard(actor, cardId);
  if (!withdrawn.ok && withdrawn.problem !== "wrong-stage") found(withdrawn);
  return redirect(`${paths.sharedCard(cardId)}?done=${withdrawn.ok ? "withdrawn" : "late"}`);
}
