import { sendLetter, sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { contactOf } from "./contact-of.server";
import { hubPeople } from "./hub-people.server";
import { viewOf, wholeOffer } from "./offer-view.server";

/** Writes to the hub that an employer withdrew its offer or called it off, and why, and to the employer that it did. Once each. */
export const tellOfferEnded = (offerId: string) =>
  asActor(system("placement.ended"), async (tx) => {
    const row = await tx.placementOffer.findUnique({ where: { id: offerId }, include: wholeOffer });
    if (row?.stage !== "withdrawn" && row?.stage !== "cancelled") return;
    const { title, reference, employerName, reason, hubSlug, hubName, placements } = viewOf(row);
    const calledOff = row.stage === "cancelled";
    const said = { offerTitle: title, reference, reason: reason ?? "", calledOff };
    const schools = calledOff ? placements.map(({ schoolName }) => schoolName) : [];
    await sendToEach(tx, "placement-ended-hub", await hubPeople(tx, hubSlug), {
      page: paths.hubOffer(offerId),
      onceKey: `placement-ended:${offerId}`,
      props: { ...said, employerName, schools },
    });
    const contact = await contactOf(tx, row);
    await sendLetter(tx, "placement-ended", {
      to: contact.email,
      onceKey: `placement-ended:${offerId}`,
      props: {
        ...said,
        baseUrl,
        link: `${baseUrl}${paths.employerOffer(offerId)}`,
        personName: contact.name,
        hubName,
      },
    });
  });
