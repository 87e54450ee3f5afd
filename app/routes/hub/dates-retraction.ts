import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { retractDates } from "~/domain/placements/dates/retract-dates.server";
import { refusal } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("placement.answer", "dates.retracted");

export const loader = shownInstead(handle, ({ offerId = "" }) => paths.hubOffer(offerId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const retracted = await retractDates(actor, params.proposalId ?? "");
  if (retracted.ok) return redirect(`${paths.hubOffer(retracted.value.offerId)}?done=retracted`);
  // The employer was quicker: its answer is on the offer's page.
  if (retracted.problem === "wrong-stage") return redirect(paths.hubOffer(params.offerId ?? ""));
  throw refusal(retracted);
}

export { default } from "~/http/no-page";
