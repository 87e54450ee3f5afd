import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
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
    await sendToEach(tx, "hosting-reported", await hubPeople(tx, offer.hubSlug), {
      page: paths.hubOffer(offer.id),
      onceKey: `hosting-reported:${placementId}`,
      props: {
        employerName: offer.organisation.name,
        offerTitle: offer.title,
        reference: offerReference(offer.number),
        schoolName,
      },
    });
  });
