import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { whoComes } from "~/domain/placements/dates/date-words";
import { placementCalendar } from "~/domain/placements/hosting/calendar";
import { findPlacement } from "~/domain/placements/hosting/find-placement.server";
import { halfDaysInWords } from "~/domain/placements/offer-facts";
import { dayContact } from "~/domain/placements/offer-words";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";

export const handle = access("placement.read-own");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { offer, placement } = found(
    await findPlacement(actor, params.offerId ?? "", params.placementId ?? ""),
  );
  const lines = [
    `${whoComes(placement)}, ${halfDaysInWords(placement.halfDays)} each.`,
    `They ask for ${dayContact(offer)}.`,
    ...(offer.dayTimes ? [`Times: ${offer.dayTimes}`] : []),
    `Your contact: ${offer.coordinatorName ?? offer.hubName}. ${offer.reference}`,
  ];
  const file = placementCalendar(
    {
      id: placement.id,
      startsOn: placement.startsOn,
      endsOn: placement.endsOn,
      summary: `Work experience: ${placement.schoolName}`,
      description: lines.join("\n"),
      place: [...new Set([offer.siteName, offer.postcode])].filter(Boolean).join(", "),
      url: `${baseUrl}${paths.hostPlacement(offer.id, placement.id)}`,
    },
    now(),
  );
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${offer.reference}.ics"`,
    },
  });
}
