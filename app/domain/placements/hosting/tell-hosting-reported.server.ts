import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { hubPeople } from "../hub-people.server";
import { offerReference } from "../offer-facts";

/** Writes to everyone at the hub that a host said how a placement went. Once each, however often the job runs. */
export const tellHostingReported = (placementId: string) =>
  asActor(system("hosting.reported"), async (tx) => {
    const placement = await tx.placement.findUnique({
      where: { id: placementId },
      include: { offer: { include: { organisation: { select: { name: true } } } }, report: true },
    });
    if (!placement?.report) return;
    const { offer, schoolName } = placement;
    for (const person of await hubPeople(tx, offer.hubSlug))
      await sendLetter(tx, "hosting-reported", {
        to: person.email,
        onceKey: `hosting-reported:${placementId}:${person.id}`,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.hubOffer(offer.id)}`,
          personName: person.name || null,
          employerName: offer.organisation.name,
          offerTitle: offer.title,
          reference: offerReference(offer.number),
          schoolName,
        },
      });
  });
