import { createHash } from "node:crypto";
import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { employerReference } from "../reference";
import { ownEmployers } from "../visible.server";

export type Details = {
  name: string;
  website: string | null;
  sector: string | null;
  size: string | null;
};

/** Tells whether details are still what a page showed. */
export const digestOfDetails = ({ name, website, sector, size }: Details) =>
  createHash("sha256")
    .update(JSON.stringify([name, website, sector, size]))
    .digest("base64url");

export type OwnDetails = Details & {
  id: string;
  reference: string;
  companiesHouseNumber: string | null;
  /** London day on which it came here, as `2026-11-22`. */
  since: string;
  people: number;
  sites: number;
  /** Whether the actor may change them. */
  changes: boolean;
  seen: string;
};

/** What is kept of an employer of the actor's, for its own people. */
export const findDetails = (actor: Actor, id: string): Promise<Result<OwnDetails>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [{ id }, ownEmployers(actor)] },
      include: { _count: { select: { memberships: true, sites: { where: { closedAt: null } } } } },
    });
    if (!employer) return problem("not-found");
    const { name, website, sector, size, companiesHouseNumber, createdAt, _count } = employer;
    return ok({
      id,
      reference: employerReference(id),
      name,
      website,
      sector,
      size,
      companiesHouseNumber,
      since: londonDate(createdAt),
      people: _count.memberships,
      sites: _count.sites,
      changes: whereMay(actor, "organisation.change").includes(id),
      seen: digestOfDetails(employer),
    });
  });
