import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/** The employers for which the actor may post a vacancy, and whether each has an open site to post it at. */
export const findEmployersToRecruitFor = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const employers = await tx.organisation.findMany({
      where: { kind: "employer", id: { in: whereMay(actor, "vacancy.create") } },
      select: { id: true, name: true, _count: { select: { sites: { where: { closedAt: null } } } } },
      orderBy: { name: "asc" },
    });
    return employers.map(({ id, name, _count }) => ({ id, name, hasSite: _count.sites > 0 }));
  });
