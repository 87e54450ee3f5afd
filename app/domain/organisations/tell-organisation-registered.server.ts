import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { whereIs } from "./where";

/** Writes to the person who registered an employer. Once, however often it is called. */
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
    const { boroughName, hubName } = whereIs(site);
    await sendLetter(tx, "organisation-registered", {
      to: membership.person.email,
      onceKey: `organisation-registered:${organisationId}`,
      props: {
        baseUrl,
        link: baseUrl + paths.employer,
        personName: membership.person.name,
        organisationName: employer.name,
        siteName: site.name,
        boroughName: boroughName ?? "London",
        hubName: hubName ?? "Your Careers Hub",
      },
    });
  });
