import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { ownEmployers } from "../visible.server";
import { type KeyGiven, mostKeys } from "./forms";
import { digestOf, newToken, prefixOf } from "./key-token.server";

export type NewKeyMade = { id: string; name: string; token: string; organisationName: string };

/**
 * Makes a key for a system of an employer that the actor administers: the one named, else their first. A name that a
 * working key already has is refused, which also keeps a second click from making a second key.
 * @returns the key itself, which is kept nowhere and can't be shown again
 */
export const makeKey = (actor: Actor, { name, organisationId }: KeyGiven): Promise<Result<NewKeyMade>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [ownEmployers(actor, "key.manage"), organisationId ? { id: organisationId } : {}] },
      orderBy: { createdAt: "asc" },
    });
    if (!employer) return problem("not-found");
    // Of two clicks the second waits here and then finds the key that the first made.
    await tx.$queryRaw`select 1 from organisation where id = ${employer.id} for update`;
    const working = await tx.apiKey.findMany({ where: { organisationId: employer.id, revokedAt: null } });
    if (working.some((key) => key.name.toLowerCase() === name.toLowerCase()))
      return problem(
        "taken",
        `You already have a key called ${name}. Give this one another name, or revoke that one first`,
        "name",
      );
    if (working.length >= mostKeys)
      return problem("invalid", `You have ${mostKeys} keys already. Revoke one that nothing uses`, "name");
    const [id, token] = [randomUUID(), newToken()];
    await tx.apiKey.create({
      data: {
        id,
        organisationId: employer.id,
        name,
        digest: digestOf(token),
        prefix: prefixOf(token),
        createdById: actor.kind === "person" ? actor.id : null,
        createdByName: actor.kind === "person" ? actor.name || actor.email : "Front Door",
      },
    });
    await record(tx, actor, "key.made", id, { organisationId: employer.id, detail: { name } });
    return ok({ id, name, token, organisationName: employer.name });
  });
