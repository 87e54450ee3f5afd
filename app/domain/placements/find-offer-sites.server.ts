import { ownSites } from "~/domain/organisations/visible.server";
import { boroughWithCode } from "~/domain/places/boroughs";
import { hubWithSlug } from "~/domain/places/hubs";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/** Sites where the actor may offer work experience: its own employers' in London, with the hub that each comes under. */
export const findOfferSites = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const sites = await tx.site.findMany({
      where: { AND: [{ hubSlug: { not: null }, closedAt: null }, ownSites(actor, "placement.offer")] },
      include: { organisation: { select: { name: true } } },
      orderBy: [{ organisation: { name: "asc" } }, { name: "asc" }],
    });
    return sites.map(({ id, name, postcode, boroughCode, hubSlug, organisation }) => ({
      id,
      name,
      employerName: organisation.name,
      postcode,
      boroughName: boroughWithCode(boroughCode ?? "")?.name ?? null,
      hubName: hubWithSlug(hubSlug ?? "")?.name ?? null,
    }));
  });

export type OfferSite = Awaited<ReturnType<typeof findOfferSites>>[number];
