import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { ownSites } from "../visible.server";
import { stillInUse } from "./still-in-use.server";

type Closed = { organisationId: string; name: string };

/**
 * Closes a site of the actor's: it is kept for what happened there and offered no more. Refused, with what is in the
 * way, while it is the site of an open vacancy or offer of work experience, and where it is the last open one.
 */
export const closeSite = (actor: Actor, id: string): Promise<Result<Closed>> =>
  asActor(actor, async (tx) => {
    const site = await tx.site.findFirst({ where: { AND: [{ id }, ownSites(actor, "site.add")] } });
    if (!site) return problem("not-found");
    const { organisationId, name } = site;
    // Two people may close the last two at once: the second waits here.
    await tx.$queryRaw`select 1 from organisation where id = ${organisationId} for update`;
    const using = await stillInUse(tx, id);
    if (using.length)
      return problem(
        "wrong-stage",
        `${name} can’t be closed yet, because it is the site of ${using.join(", ")}. Close or move those first.`,
      );
    if ((await tx.site.count({ where: { organisationId, closedAt: null, NOT: { id } } })) === 0)
      return problem("wrong-stage", `${name} is your only open site. Add another before you close it.`);
    const { count } = await tx.site.updateMany({ where: { id, closedAt: null }, data: { closedAt: now() } });
    if (count === 0) return problem("wrong-stage", `${name} was closed already.`);
    await record(tx, actor, "site.closed", id, { organisationId });
    return ok({ organisationId, name });
  });
