import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import { contactOf } from "./contact-of.server";
import { viewOf, wholeOffer } from "./offer-view.server";
import { answerBy } from "./task-list/answer-by";

/** Writes to the employer where its offer went, to whom, and by when it hears. Once, however often the job runs. */
export const tellOfferSent = (offerId: string) =>
  asActor(system("placement.offered"), async (tx) => {
    const row = await tx.placementOffer.findUnique({ where: { id: offerId }, include: wholeOffer });
    if (row?.stage !== "with_hub" || !row.submittedAt) return;
    const offer = viewOf(row);
    const contact = await contactOf(tx, row);
    await sendLetter(tx, "placement-sent", {
      to: contact.email,
      onceKey: `placement-sent:${offerId}`,
      props: {
        baseUrl,
        link: `${baseUrl}${paths.employerOffer(offerId)}`,
        personName: contact.name,
        offerTitle: offer.title,
        reference: offer.reference,
        hubName: offer.hubName,
        coordinatorName: offer.coordinatorName,
        answerBy: sayWeekday(answerBy(londonDate(row.submittedAt))),
      },
    });
  });
