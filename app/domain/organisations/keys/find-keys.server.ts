import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { keysOf } from "./visible.server";

/** The keys of the employers that the actor administers, those that work first, newest first. Never the keys themselves. */
export const findKeys = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const rows = await tx.apiKey.findMany({
      where: keysOf(actor),
      include: { organisation: { select: { name: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 200,
    });
    const keys = rows.map(({ id, name, prefix, organisation, ...row }) => ({
      id,
      name,
      prefix,
      organisationName: organisation.name,
      createdByName: row.createdByName,
      createdAt: row.createdAt,
      lastUsedAt: row.lastUsedAt,
      revokedAt: row.revokedAt,
    }));
    return [...keys.filter((key) => !key.revokedAt), ...keys.filter((key) => key.revokedAt)];
  });

export type KeyListed = Awaited<ReturnType<typeof findKeys>>[number];
