import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { keysOf } from "./visible.server";

/** Ends a key of an employer that the actor administers, at once and for good. One that has ended is refused. */
export const revokeKey = (actor: Actor, id: string): Promise<Result<{ name: string }>> =>
  asActor(actor, async (tx) => {
    const key = await tx.apiKey.findFirst({ where: { AND: [{ id }, keysOf(actor)] } });
    if (!key) return problem("not-found");
    const { count } = await tx.apiKey.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) return problem("wrong-stage", `The key ${key.name} has been revoked already.`);
    const { organisationId, name } = key;
    await record(tx, actor, "key.revoked", id, { organisationId, detail: { name } });
    return ok({ name });
  });
