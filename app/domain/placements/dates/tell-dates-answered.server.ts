import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import { datesInWords } from "../dates-in-words";
import { hubPeople } from "../hub-people.server";
import { offerReference } from "../offer-facts";
import { dateAnswers } from "./date-forms";

/** Writes to everyone at the hub what the employer answered to dates. Once each, however often the job runs. */
export const tellDatesAnswered = (proposalId: string) =>
  asActor(system("dates.answered"), async (tx) => {
    const proposal = await tx.dateProposal.findUnique({
      where: { id: proposalId },
      include: { offer: { include: { organisation: { select: { name: true } } } } },
    });
    const answer = dateAnswers.find((known) => known === proposal?.answer);
    if (!proposal || !answer) return;
    const { offer, startsOn, endsOn } = proposal;
    await sendToEach(tx, "dates-answered", await hubPeople(tx, offer.hubSlug), {
      page: paths.hubOffer(offer.id),
      onceKey: `dates-answered:${proposalId}`,
      props: {
        employerName: offer.organisation.name,
        offerTitle: offer.title,
        reference: offerReference(offer.number),
        schoolName: proposal.schoolName,
        dates: datesInWords(dateToDay(startsOn), dateToDay(endsOn)),
        answer,
        words: proposal.answerWords,
      },
    });
  });
