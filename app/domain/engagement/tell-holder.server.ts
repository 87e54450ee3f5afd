import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";

/** Writes to everyone of the organisation that has the employer in hand: who was about to contact it, and why. Once each. */
export const tellHolder = (approachId: string, toOrganisationId: string) =>
  asActor(system("approach.redirected"), async (tx) => {
    const approach = await tx.approach.findUnique({
      where: { id: approachId },
      include: { employer: { select: { name: true } }, partner: { select: { name: true } } },
    });
    if (!approach) return;
    const members = await tx.membership.findMany({
      where: { organisationId: toOrganisationId },
      include: { person: true },
    });
    for (const { person } of members)
      await sendLetter(tx, "approach-redirected", {
        to: person.email,
        onceKey: `approach-redirected:${approachId}:${person.id}`,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.approach(approachId)}`,
          personName: person.name || person.email,
          employerName: approach.employer.name,
          partnerName: approach.personName,
          partnerOrganisation: approach.partner.name,
          why: approach.why,
        },
      });
  });
