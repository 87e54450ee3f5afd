import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { contactOf } from "./contact-of.server";
import { whoComes } from "./dates/date-words";
import { datesInWords } from "./dates-in-words";
import { viewOf, wholeOffer } from "./offer-view.server";
import { dayContact } from "./offer-words";

/**
 * Writes to the employer how its offer stands: not taken up and why, accepted, or the school and dates of each
 * placement. Each of these once, however often the job runs.
 */
export const tellEmployer = (offerId: string) =>
  asActor(system("placement.answered"), async (tx) => {
    const row = await tx.placementOffer.findUnique({ where: { id: offerId }, include: wholeOffer });
    if (!row?.answeredAt) return;
    const offer = viewOf(row);
    const contact = await contactOf(tx, row);
    const said = {
      baseUrl,
      link: `${baseUrl}${paths.employerOffer(offerId)}`,
      personName: contact.name,
      offerTitle: offer.title,
      reference: offer.reference,
      hubName: offer.hubName,
    };
    if (offer.stage === "declined") {
      const props = { ...said, reason: offer.reason ?? "" };
      return sendLetter(tx, "placement-declined", {
        to: contact.email,
        props,
        onceKey: `placement-declined:${offerId}`,
      });
    }
    const coordinatorName = offer.coordinatorName ?? offer.hubName;
    if (offer.placements.length === 0)
      return sendLetter(tx, "placement-accepted", {
        to: contact.email,
        props: { ...said, coordinatorName },
        onceKey: `placement-accepted:${offerId}`,
      });
    for (const placement of offer.placements) {
      const { id, schoolName, startsOn, endsOn } = placement;
      await sendLetter(tx, "placement-agreed", {
        to: contact.email,
        props: {
          ...said,
          link: `${baseUrl}${paths.hostPlacement(offerId, id)}`,
          schoolName,
          whoComes: whoComes(placement),
          dates: datesInWords(startsOn, endsOn),
          askFor: dayContact(offer),
        },
        onceKey: `placement-recorded:${id}`,
      });
    }
  });
