import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
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
    await sendToEach(tx, "placement-changed", await hubPeople(tx, offer.hubSlug), {
      page: paths.hubOffer(offerId),
      onceKey: `placement-changed:${offerId}:${version}`,
      props: {
        employerName: offer.organisation.name,
        offerTitle: offer.title,
        reference: offerReference(offer.number),
        changes: [...lines],
      },
    });
  });
