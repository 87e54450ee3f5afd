import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { contactOf } from "../contact-of.server";
import { datesInWords } from "../dates-in-words";
import { halfDaysInWords, offerReference } from "../offer-facts";
import { whoComes } from "./date-words";
import { waits } from "./unanswered";

/** Writes to the employer which school and dates the hub proposes. Once, and not if they were taken back meanwhile. */
export const tellDatesProposed = (proposalId: string) =>
  asActor(system("dates.proposed"), async (tx) => {
    const proposal = await tx.dateProposal.findUnique({
      where: { id: proposalId },
      include: { offer: true },
    });
    if (!proposal || !waits(proposal)) return;
    const { offer, startsOn, endsOn } = proposal;
    const contact = await contactOf(tx, offer);
    await sendLetter(tx, "dates-proposed", {
      to: contact.email,
      onceKey: `dates-proposed:${proposalId}`,
      props: {
        baseUrl,
        link: `${baseUrl}${paths.answerDates(offer.id, proposalId)}`,
        personName: contact.name,
        offerTitle: offer.title,
        reference: offerReference(offer.number),
        proposedByName: proposal.proposedByName,
        schoolName: proposal.schoolName,
        whoComes: whoComes(proposal),
        length: halfDaysInWords(proposal.halfDays),
        dates: datesInWords(dateToDay(startsOn), dateToDay(endsOn)),
        words: proposal.words,
      },
    });
  });
