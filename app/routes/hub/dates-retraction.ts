import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { retractDates } from "~/domain/placements/dates/retract-dates.server";
import { refusal } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("placement.answer", "dates.retracted");

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.hubOffer(params.offerId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const retracted = await retractDates(actor, params.proposalId ?? "");
  if (retracted.ok) return redirect(`${paths.hubOffer(retracted.value.offerId)}?done=retracted`);
  // The employer was quicker: its answer is on the offer's page.
  if (retracted.problem === "wrong-stage") return redirect(paths.hubOffer(params.offerId ?? ""));
  throw refusal(retracted);
}
