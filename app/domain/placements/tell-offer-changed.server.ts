import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { hubPeople } from "./hub-people.server";
import { offerReference } from "./offer-facts";

type Change = { offerId: string; version: number; lines: readonly string[] };

/** Writes to everyone at the hub what an employer changed on an offer that the hub has. Once a change. */
export const tellOfferChanged = ({ offerId, version, lines }: Change) =>
  asActor(system("placement.changed"), async (tx) => {
    const offer = await tx.placementOffer.findUnique({
      where: { id: offerId },
      include: { organisation: { select: { name: true } } },
    });
    if (!offer) return;
    for (const person of await hubPeople(tx, offer.hubSlug))
      await sendLetter(tx, "placement-changed", {
        to: person.email,
        onceKey: `placement-changed:${offerId}:${version}:${person.id}`,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.hubOffer(offerId)}`,
          coordinatorName: person.name || null,
          employerName: offer.organisation.name,
          offerTitle: offer.title,
          reference: offerReference(offer.number),
          changes: [...lines],
        },
      });
  });
