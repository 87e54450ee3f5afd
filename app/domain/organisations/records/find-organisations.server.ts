import { can } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { nameKey } from "../name-key";
import { companiesHouseNumber } from "../registering/companies-house";
import type { OrganisationSearch } from "./search";

const PAGE = 25;

/** Organisations that an operator may see: all of them; nobody else any. */
const manageableBy = (actor: Actor): Prisma.OrganisationWhereInput =>
  can(actor, "organisation.manage") ? {} : { id: { in: [] } };

/** A standing is an employer's. A merged record shows only where it is asked for. */
function answering({ name, kind, standing }: OrganisationSearch): Prisma.OrganisationWhereInput {
  const number = companiesHouseNumber(name);
  const words = nameKey(name).split(" ").filter(Boolean).slice(0, 10);
  return {
    AND: [
      number
        ? { companiesHouseNumber: number }
        : { AND: words.map((word) => ({ nameKey: { contains: word } })) },
      kind ? { kind } : {},
      standing ? { kind: "employer", standing } : { standing: { not: "merged" } },
    ],
  };
}

/** A page of twenty-five organisations by name. */
export const findOrganisations = (actor: Actor, search: OrganisationSearch) =>
  asActor(actor, async (tx) => {
    const where = { AND: [manageableBy(actor), answering(search)] };
    const total = await tx.organisation.count({ where });
    const pages = Math.max(1, Math.ceil(total / PAGE));
    const page = Math.min(search.page, pages);
    const rows = await tx.organisation.findMany({
      where,
      include: { _count: { select: { memberships: true, sites: true, vacancies: true } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (page - 1) * PAGE,
      take: PAGE,
    });
    return {
      total,
      page,
      pages,
      organisations: rows.map(({ id, name, kind, standing, _count }) => ({
        id,
        name,
        kind,
        /** Of an employer; null for every other kind. */
        standing: kind === "employer" ? standing : null,
        people: _count.memberships,
        sites: _count.sites,
        vacancies: _count.vacancies,
      })),
    };
  });
