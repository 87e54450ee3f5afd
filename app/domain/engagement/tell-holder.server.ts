import { sendToEach } from "~/domain/mail/send-letter.server";
import { administratorsOf } from "~/domain/organisations/people/administrators-of.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/** Writes to everyone of the organisation that has the employer in hand: who was about to contact it, and why. Once each. */
export const tellHolder = (approachId: string, toOrganisationId: string) =>
  asActor(system("approach.redirected"), async (tx) => {
    const approach = await tx.approach.findUnique({
      where: { id: approachId },
      include: { employer: { select: { name: true } }, partner: { select: { name: true } } },
    });
    if (!approach) return;
    const readers = await administratorsOf(tx, toOrganisationId, { everyone: true });
    await sendToEach(tx, "approach-redirected", readers, {
      page: paths.approach(approachId),
      onceKey: `approach-redirected:${approachId}`,
      props: {
        employerName: approach.employer.name,
        partnerName: approach.personName,
        partnerOrganisation: approach.partner.name,
        why: approach.why,
      },
    });
  });
