import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { submitOffer } from "~/domain/placements/submit-offer.server";
import { refusal } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("placement.offer", "offer.submitted");

export const loader = shownInstead(handle, ({ offerId = "" }) => paths.employerOffer(offerId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.offerId ?? "";
  const sent = await submitOffer(actor, id);
  if (sent.ok) return redirect(`${paths.employerOffer(id)}?done=sent`);
  // A second click finds what the first one sent: the page says how it stands.
  if (sent.problem === "wrong-stage") return redirect(paths.employerOffer(id));
  // What is left to answer, or has passed, is said where it can be put right.
  if (sent.problem === "invalid")
    return redirect(sent.field ? `${paths.checkOffer(id)}?problem=dates` : paths.checkOffer(id));
  throw refusal(sent);
}

export { default } from "~/http/no-page";
