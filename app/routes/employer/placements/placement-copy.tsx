import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { access } from "~/domain/permissions/access";
import { copyOffer } from "~/domain/placements/task-list/copy-offer.server";
import { found, readForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("placement.offer", "offer.drafted");

/** Made with the button's page, so that a second click finds the copy of the first. */
const Copy = z.object({ draftId: z.uuid().optional().catch(undefined) });

export const loader = shownInstead(handle, ({ offerId = "" }) => paths.employerOffer(offerId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Copy);
  const copy = found(await copyOffer(actor, params.offerId ?? "", form.ok ? form.value.draftId : undefined));
  return redirect(`${paths.employerOffer(copy.id)}?done=copied`);
}

export { default } from "~/http/no-page";
