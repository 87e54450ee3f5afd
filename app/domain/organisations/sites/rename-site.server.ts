import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { ownSites } from "../visible.server";

/** Gives a site of the actor's another name; one that another site there has is refused beside the field. */
export const renameSite = (
  actor: Actor,
  id: string,
  name: string,
): Promise<Result<{ organisationId: string }>> =>
  asActor(actor, async (tx) => {
    const site = await tx.site.findFirst({ where: { AND: [{ id }, ownSites(actor, "site.add")] } });
    if (!site) return problem("not-found");
    const { organisationId } = site;
    // Holds the employer's row while the name is looked for, so that two sites can't take it at once.
    await tx.$queryRaw`select 1 from organisation where id = ${organisationId} for update`;
    if (await tx.site.count({ where: { organisationId, name, NOT: { id } } }))
      return problem("taken", `You already have a site called ${name}. Choose another name`, "siteName");
    if (site.name === name) return ok({ organisationId });
    await tx.site.updateMany({ where: { id }, data: { name } });
    await record(tx, actor, "site.renamed", id, { organisationId, detail: { from: site.name, to: name } });
    return ok({ organisationId });
  });
