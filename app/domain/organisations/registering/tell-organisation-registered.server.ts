import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import { addWorkingDays } from "~/platform/working-days";
import { employerReference } from "../reference";
import { TARGET_DAYS } from "../verification/due";
import { whereIs } from "../where";

/**
 * Writes to the person who registered an employer, and leaves the first step of its standing. Once, however often it is
 * called.
 */
export const tellOrganisationRegistered = (organisationId: string) =>
  asActor(system("letters"), async (tx) => {
    const employer = await tx.organisation.findUnique({
      where: { id: organisationId },
      include: {
        sites: { orderBy: { createdAt: "asc" }, take: 1 },
        memberships: { orderBy: { createdAt: "asc" }, take: 1, include: { person: true } },
      },
    });
    const [site] = employer?.sites ?? [];
    const [membership] = employer?.memberships ?? [];
    if (!employer || !site || !membership) return;
    const { person } = membership;
    const at = employer.askedAt ?? employer.createdAt;
    await tx.standingMove.createMany({
      data: {
        id: `registered-${organisationId}`,
        organisationId,
        to: "waiting",
        side: "employer",
        byName: person.name || person.email,
        at,
      },
      skipDuplicates: true,
    });
    const { boroughName, hubName } = whereIs(site);
    await sendLetter(tx, "organisation-registered", {
      to: person.email,
      onceKey: `organisation-registered:${organisationId}`,
      props: {
        baseUrl,
        link: baseUrl + paths.employer,
        personName: person.name,
        organisationName: employer.name,
        reference: employerReference(organisationId),
        verifiedBy: sayDay(addWorkingDays(londonDate(at), TARGET_DAYS)),
        siteName: site.name,
        boroughName: boroughName ?? "London",
        hubName: hubName ?? "Your Careers Hub",
      },
    });
  });
