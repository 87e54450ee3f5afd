import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { withdrawCard } from "~/domain/referrals/boroughs/cards/withdraw-card.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("card.share", "card.withdrawn");

export const loader = shownInstead(handle, ({ cardId = "" }) => paths.sharedCard(cardId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const cardId = params.cardId ?? "";
  const withdrawn = await withdrawCard(actor, cardId);
  if (!withdrawn.ok && withdrawn.problem !== "wrong-stage") found(withdrawn);
  return redirect(`${paths.sharedCard(cardId)}?done=${withdrawn.ok ? "withdrawn" : "late"}`);
}

export { default } from "~/http/no-page";
