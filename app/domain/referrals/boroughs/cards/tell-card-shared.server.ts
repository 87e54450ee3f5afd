import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { membersOf } from "../../readers.server";
import { cardInLetter } from "./card-in-letter.server";

/** Tells a borough's team that somebody's anonymous card was shared with it. */
export const tellCardShared = (cardId: string) =>
  asActor(system("tell-card-shared"), async (tx) => {
    const card = await cardInLetter(tx, cardId);
    if (!card || card.answer) return;
    const { fromBorough, sharedByName, work, vacancy, note } = card;
    for (const { id, email, name } of await membersOf(tx, card.toBrokerageId))
      await sendLetter(tx, "card-shared", {
        to: email,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.sharedCard(cardId)}`,
          personName: name,
          cardNumber: card.cardNumber,
          ...{ fromBorough, sharedByName, work, vacancy, note },
        },
        onceKey: `card-shared:${cardId}:${id}`,
      });
  });
