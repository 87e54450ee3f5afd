import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { openSites } from "./visible.server";
import { type Where, whereIs } from "./where";

export type OwnSite = {
  id: string;
  name: string;
  postcode: string | null;
  organisationName: string;
} & Where;

/** The actor's own open sites, oldest first, with the borough and Careers Hub of each. */
export const findSites = (actor: Actor): Promise<OwnSite[]> =>
  asActor(actor, async (tx) => {
    const sites = await tx.site.findMany({
      where: openSites(actor),
      include: { organisation: true },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    return sites.map((site) => ({
      id: site.id,
      name: site.name,
      postcode: site.postcode,
      organisationName: site.organisation.name,
      ...whereIs(site),
    }));
  });
