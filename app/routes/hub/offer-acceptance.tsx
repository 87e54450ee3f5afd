import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { acceptOffer } from "~/domain/placements/accept-offer.server";
import { refusal } from "~/http/form.server";
import { requireActor, requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("placement.answer", "offer.accepted");

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.hubOffer(params.offerId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.offerId ?? "";
  const accepted = await acceptOffer(actor, id);
  if (!accepted.ok) throw refusal(accepted);
  return redirect(`${paths.hubOffer(id)}?done=accepted`);
}
