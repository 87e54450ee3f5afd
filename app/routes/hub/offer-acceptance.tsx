import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { acceptOffer } from "~/domain/placements/accept-offer.server";
import { howItStands } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("placement.answer", "offer.accepted");

export const loader = shownInstead(handle, ({ offerId = "" }) => paths.hubOffer(offerId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.offerId ?? "";
  const accepted = await acceptOffer(actor, id);
  return accepted.ok
    ? redirect(`${paths.hubOffer(id)}?done=accepted`)
    : howItStands(paths.hubOffer(id), accepted);
}

export { default } from "~/http/no-page";
