import { can } from "~/domain/permissions/permissions";
import { boardWithSlug } from "~/domain/places/boards";
import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { roleWords } from "../people/roles";
import { whereIs } from "../where";

/** Open invitations are their administrators' and the service's; an operator sees that there are some. */
const service = system("organisations' records");

/** All that an operator sees of one organisation of any kind; `not-found` for everybody else. */
export async function findOrganisationRecord(actor: Actor, id: string) {
  if (!can(actor, "organisation.manage")) return problem("not-found");
  return asActor(service, async (tx) => {
    const row = await tx.organisation.findUnique({
      where: { id },
      include: {
        memberships: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], include: { person: true } },
        sites: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
        standings: { orderBy: [{ at: "desc" }, { id: "desc" }] },
        invitations: {
          where: { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } },
          orderBy: { createdAt: "desc" },
        },
      },
    });
    if (!row) return problem("not-found");
    const into = row.mergedIntoId
      ? await tx.organisation.findUnique({
          where: { id: row.mergedIntoId },
          select: { id: true, name: true },
        })
      : null;
    const { boroughName, hubName } = whereIs(row);
    return ok({
      id,
      name: row.name,
      kind: row.kind,
      standing: row.kind === "employer" ? row.standing : null,
      companiesHouseNumber: row.companiesHouseNumber,
      sector: row.sector,
      size: row.size,
      website: row.website,
      boroughName,
      hubName,
      boardName: boardWithSlug(row.boardSlug ?? "")?.name ?? null,
      leadName: row.leadName,
      source: row.source,
      createdAt: row.createdAt,
      verifiedAt: row.verifiedAt,
      mergedInto: into,
      people: row.memberships.map(({ person, role, createdAt }) => ({
        id: person.id,
        name: person.name || person.email,
        email: person.email,
        role: roleWords[role].label,
        since: createdAt,
      })),
      sites: row.sites.map((site) => ({
        id: site.id,
        name: site.name,
        postcode: site.postcode,
        closed: site.closedAt !== null,
        ...whereIs(site),
      })),
      moves: row.standings.map((move) => ({
        id: move.id,
        from: move.from,
        to: move.to,
        byName: move.byName,
        words: move.words,
        at: move.at,
      })),
      invited: row.invitations.map((each) => ({ id: each.id, email: each.email, expiresAt: each.expiresAt })),
    });
  });
}

export type OrganisationRecord = Extract<
  Awaited<ReturnType<typeof findOrganisationRecord>>,
  { ok: true }
>["value"];
