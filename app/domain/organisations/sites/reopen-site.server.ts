import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { ownSites } from "../visible.server";

/** Opens a closed site of the actor's again. */
export const reopenSite = (
  actor: Actor,
  id: string,
): Promise<Result<{ organisationId: string; name: string }>> =>
  asActor(actor, async (tx) => {
    const site = await tx.site.findFirst({ where: { AND: [{ id }, ownSites(actor, "site.add")] } });
    if (!site) return problem("not-found");
    const { organisationId, name } = site;
    const { count } = await tx.site.updateMany({
      where: { id, closedAt: { not: null } },
      data: { closedAt: null },
    });
    if (count === 0) return problem("wrong-stage", `${name} is open already.`);
    await record(tx, actor, "site.reopened", id, { organisationId });
    return ok({ organisationId, name });
  });
