import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { ownDomainOf } from "../registering/email-domain.server";
import { whereIs } from "../where";
import { dueOf } from "./due";
import { findAlike } from "./find-alike.server";
import { verifiableBy } from "./visible.server";

/**
 * One employer as an operator weighs it: what its people typed, beside what is known already. `not-found` for anybody
 * who may not verify.
 */
export const findVerificationCase = (actor: Actor, id: string) =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [{ id }, verifiableBy(actor)] },
      include: {
        sites: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
        memberships: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], include: { person: true } },
        standings: { orderBy: [{ at: "asc" }, { id: "asc" }] },
      },
    });
    if (!employer) return problem("not-found");
    const { sites, memberships, standings } = employer;
    const people = memberships.map(({ role, person }) => ({
      id: person.id,
      name: person.name || person.email,
      email: person.email,
      /** The employer's own, where it is one; null for a provider that serves everybody. */
      ownDomain: ownDomainOf(person.email),
      role,
    }));
    const back = standings.findLast(({ to }) => to === "waiting");
    return ok({
      id,
      name: employer.name,
      standing: employer.standing,
      standingReason: employer.standingReason,
      companiesHouseNumber: employer.companiesHouseNumber,
      sector: employer.sector,
      size: employer.size,
      website: employer.website,
      emailDomain: employer.emailDomain,
      registered: employer.source === null,
      createdAt: employer.createdAt,
      verifiedAt: employer.verifiedAt,
      mergedIntoId: employer.mergedIntoId,
      due:
        employer.standing === "waiting"
          ? dueOf(back?.at ?? employer.askedAt ?? employer.createdAt, today())
          : null,
      people,
      sites: sites.map((site) => ({
        id: site.id,
        name: site.name,
        postcode: site.postcode,
        closed: site.closedAt !== null,
        ...whereIs(site),
      })),
      moves: standings.map(({ id: move, from, to, side, byName, words, at }) => ({
        id: move,
        from,
        to,
        side,
        byName,
        words,
        at,
      })),
      alike: await findAlike(tx, employer),
    });
  });

export type VerificationCase = Extract<
  Awaited<ReturnType<typeof findVerificationCase>>,
  { ok: true }
>["value"];
