import { boroughWithCode } from "~/domain/places/boroughs";
import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownEmployers } from "./visible.server";

const service = system("lead contact");

/** Whom an employer asks. `name` is null where nobody in particular is named yet, and then it is the team. */
export type LeadContact = {
  name: string | null;
  team: string;
  phone: string | null;
  email: string | null;
};

/**
 * The person through whom an employer of the actor's own deals with everybody else: its lead contact, or where none is
 * named the team of the borough of its first site. Null for an employer that is not theirs, or whose sites no borough's
 * team serves. The service looks the person up, because an employer reads no other organisation's people.
 */
export async function findLeadContact(actor: Actor, organisationId: string): Promise<LeadContact | null> {
  const employer = await asActor(actor, (tx) =>
    tx.organisation.findFirst({
      where: { AND: [{ id: organisationId }, ownEmployers(actor)] },
      select: {
        leadName: true,
        leadBrokerageId: true,
        sites: {
          select: { boroughCode: true },
          where: { closedAt: null },
          orderBy: { createdAt: "asc" },
          take: 1,
        },
      },
    }),
  );
  if (!employer) return null;
  const boroughCode = employer.sites[0]?.boroughCode ?? null;
  const theirs = employer.leadBrokerageId ? { id: employer.leadBrokerageId } : { boroughCode };
  if (!employer.leadBrokerageId && !boroughCode) return null;
  const brokerage = await asActor(service, (tx) =>
    tx.organisation.findFirst({
      where: { kind: "brokerage", ...theirs },
      include: {
        memberships: {
          where: employer.leadName ? { person: { name: employer.leadName } } : {},
          orderBy: { createdAt: "asc" },
          take: 1,
          include: { person: { select: { name: true, phone: true, email: true } } },
        },
      },
    }),
  );
  const borough = boroughWithCode(brokerage?.boroughCode ?? boroughCode ?? "")?.name;
  const person = brokerage?.memberships[0]?.person;
  if (!brokerage && !borough) return null;
  return {
    name: person?.name || employer.leadName,
    team: brokerage?.name ?? `${borough}’s employment team`,
    phone: person?.phone ?? null,
    email: person?.email ?? null,
  };
}
