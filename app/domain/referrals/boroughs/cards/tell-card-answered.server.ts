import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { brokersOf } from "../../readers.server";
import { cardInLetter } from "./card-in-letter.server";

/** Tells the broker who looks after somebody, else their team, how another borough answered to the card. */
export const tellCardAnswered = (cardId: string) =>
  asActor(system("tell-card-answered"), async (tx) => {
    const card = await cardInLetter(tx, cardId);
    if (!card?.answer) return;
    const { candidate, toBorough, answer, vacancy, answerWords: words } = card;
    await sendToEach(tx, "card-answered", await brokersOf(tx, candidate), {
      page: paths.sharedCard(cardId),
      onceKey: `card-answered:${cardId}`,
      props: {
        cardNumber: card.cardNumber,
        candidateReference: candidate.reference,
        answeredByName: card.answeredByName ?? toBorough,
        ...{ toBorough, answer, vacancy, words },
      },
    });
  });
