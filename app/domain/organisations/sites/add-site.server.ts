import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { SiteGiven } from "../forms";
import { ownEmployers } from "../visible.server";
import { createSite } from "./create-site.server";

/**
 * Adds a site to an employer of the actor's own: the one named, else their first. A second site of the same name is
 * refused beside the name, which also keeps a second click from adding it twice.
 */
export const addSite = (
  actor: Actor,
  given: SiteGiven,
  organisationId?: string,
): Promise<Result<{ siteId: string; organisationId: string }>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [ownEmployers(actor, "site.add"), organisationId ? { id: organisationId } : {}] },
      orderBy: { createdAt: "asc" },
    });
    if (!employer) return problem("not-found");
    // Holds the employer's row while the name is looked for, so that two clicks can't both find it free.
    await tx.$queryRaw`select 1 from organisation where id = ${employer.id} for update`;
    const name = given.siteName ?? given.postcode.postcode;
    const same = await tx.site.findFirst({ where: { organisationId: employer.id, name } });
    if (same) {
      const field = given.siteName ? "siteName" : "postcode";
      return problem("taken", `You already have a site called ${name}. Give this one another name`, field);
    }
    const siteId = await createSite(tx, employer.id, given);
    await record(tx, actor, "site.added", siteId, { organisationId: employer.id });
    return ok({ siteId, organisationId: employer.id });
  });
