import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { brokersOf } from "../../readers.server";
import { cardInLetter } from "./card-in-letter.server";

/** Tells the broker who looks after somebody, else their team, how another borough answered to the card. */
export const tellCardAnswered = (cardId: string) =>
  asActor(system("tell-card-answered"), async (tx) => {
    const card = await cardInLetter(tx, cardId);
    if (!card?.answer) return;
    const { candidate, toBorough, answer, vacancy, answerWords: words } = card;
    for (const { id, email, name } of await brokersOf(tx, candidate))
      await sendLetter(tx, "card-answered", {
        to: email,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.sharedCard(cardId)}`,
          brokerName: name,
          cardNumber: card.cardNumber,
          candidateReference: candidate.reference,
          answeredByName: card.answeredByName ?? toBorough,
          ...{ toBorough, answer, vacancy, words },
        },
        onceKey: `card-answered:${cardId}:${id}`,
      });
  });
