import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { ownEmployers, ownSites } from "../visible.server";
import { type Where, whereIs } from "../where";

export type SiteLine = {
  id: string;
  name: string;
  postcode: string | null;
  /** The London day on which it was closed; null while it is open. */
  closedOn: string | null;
} & Where;

export type OwnSites = {
  organisationId: string;
  organisationName: string;
  /** Whether the actor may add, rename and close here. */
  changes: boolean;
  sites: SiteLine[];
};

type Row = {
  id: string;
  name: string;
  postcode: string | null;
  boroughCode: string | null;
  hubSlug: string | null;
  closedAt: Date | null;
};

const lineOf = (site: Row): SiteLine => ({
  id: site.id,
  name: site.name,
  postcode: site.postcode,
  closedOn: site.closedAt && londonDate(site.closedAt),
  ...whereIs(site),
});

/** Every site of an employer of the actor's by name, closed ones too. */
export const findOwnSites = (actor: Actor, organisationId: string): Promise<Result<OwnSites>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [{ id: organisationId }, ownEmployers(actor)] },
      include: { sites: { orderBy: [{ name: "asc" }, { id: "asc" }] } },
    });
    if (!employer) return problem("not-found");
    return ok({
      organisationId,
      organisationName: employer.name,
      changes: whereMay(actor, "site.add").includes(organisationId),
      sites: employer.sites.map(lineOf),
    });
  });

/** One site that the actor may change, or `not-found`. */
export const findOwnSite = (
  actor: Actor,
  id: string,
): Promise<Result<SiteLine & { organisationId: string }>> =>
  asActor(actor, async (tx) => {
    const site = await tx.site.findFirst({ where: { AND: [{ id }, ownSites(actor, "site.add")] } });
    return site ? ok({ ...lineOf(site), organisationId: site.organisationId }) : problem("not-found");
  });
