import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { datesInWords } from "./dates-in-words";
import { viewOf, wholeOffer } from "./offer-view.server";

/** Whoever made the offer, who has an account to follow it with; failing that, the contact on the day. */
async function contactOf(
  tx: Tx,
  offer: { createdById: string | null; contactName: string; contactEmail: string },
) {
  const maker = offer.createdById && (await tx.person.findUnique({ where: { id: offer.createdById } }));
  return maker
    ? { name: maker.name || offer.contactName, email: maker.email }
    : { name: offer.contactName, email: offer.contactEmail };
}

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
    const accepted = { ...said, coordinatorName: offer.coordinatorName ?? offer.hubName };
    if (offer.placements.length === 0)
      return sendLetter(tx, "placement-accepted", {
        to: contact.email,
        props: { ...accepted, schoolName: null, dates: null },
        onceKey: `placement-accepted:${offerId}`,
      });
    for (const { id, schoolName, startsOn, endsOn } of offer.placements)
      await sendLetter(tx, "placement-accepted", {
        to: contact.email,
        props: { ...accepted, schoolName, dates: datesInWords(startsOn, endsOn) },
        onceKey: `placement-recorded:${id}`,
      });
  });
