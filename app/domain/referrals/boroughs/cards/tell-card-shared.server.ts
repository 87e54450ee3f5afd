import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { membersOf } from "../../readers.server";
import { cardInLetter } from "./card-in-letter.server";

/** Tells a borough's team that somebody's anonymous card was shared with it. */
export const tellCardShared = (cardId: string) =>
  asActor(system("tell-card-shared"), async (tx) => {
    const card = await cardInLetter(tx, cardId);
    if (!card || card.answer) return;
    const { fromBorough, sharedByName, work, vacancy, note } = card;
    await sendToEach(tx, "card-shared", await membersOf(tx, card.toBrokerageId), {
      page: paths.sharedCard(cardId),
      onceKey: `card-shared:${cardId}`,
      props: {
        cardNumber: card.cardNumber,
        ...{ fromBorough, sharedByName, work, vacancy, note },
      },
    });
  });
