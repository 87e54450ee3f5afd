import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";
import { hubPeople } from "./hub-people.server";
import { viewOf, wholeOffer } from "./offer-view.server";
import { answerBy } from "./task-list/answer-by";

/** Writes to everyone at the hub that an offer has come. Once each, however often the job runs. */
export const tellHub = (offerId: string) =>
  asActor(system("placement.offered"), async (tx) => {
    const row = await tx.placementOffer.findUnique({ where: { id: offerId }, include: wholeOffer });
    // Taken back before anyone was told: nothing to read any more.
    if (row?.stage !== "with_hub" || !row.submittedAt) return;
    const offer = viewOf(row);
    await sendToEach(tx, "placement-with-hub", await hubPeople(tx, offer.hubSlug), {
      page: paths.hubOffer(offerId),
      onceKey: `placement-with-hub:${offerId}`,
      props: {
        employerName: offer.employerName,
        offerTitle: offer.title,
        siteName: offer.siteName,
        boroughName: offer.boroughName ?? offer.hubName,
        reference: offer.reference,
        answerBy: sayWeekday(answerBy(londonDate(row.submittedAt))),
      },
    });
  });
