import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { requestId } from "~/platform/log.server";
import type { Prisma } from "~prisma/generated/client";

type Trace = { organisationId?: string; detail?: Prisma.InputJsonValue };

const name = (actor: Actor) => {
  if (actor.kind === "person" || actor.kind === "system" || actor.kind === "key") return actor.name;
  if (actor.kind === "resident") return "A resident, by their link";
  return actor.kind === "asked" ? "Whoever was asked, by their link" : "Someone not signed in";
};

/**
 * Leaves a trace of a write, or of a read of a person's record, in the transaction that makes it.
 * @param action a room's noun and a verb in the past: `vacancy.published`, `candidate.read`
 * @param subject the id it happened to
 */
export const record = (tx: Tx, actor: Actor, action: string, subject: string, trace: Trace = {}) =>
  recordEach(tx, actor, action, [subject], trace);

/** The same of many at a stroke: an entry for each. */
export async function recordEach(
  tx: Tx,
  actor: Actor,
  action: string,
  subjects: readonly string[],
  trace: Trace = {},
): Promise<void> {
  if (subjects.length === 0) return;
  const entry = {
    actorKind: actor.kind,
    actorId: actor.kind === "person" || actor.kind === "key" ? actor.id : null,
    actorName: name(actor),
    organisationId: trace.organisationId ?? null,
    action,
    ...(trace.detail === undefined ? {} : { detail: trace.detail }),
    requestId: requestId() ?? null,
  };
  // createMany returns no row: most actors may add to the trail and not read it.
  await tx.auditEntry.createMany({ data: subjects.map((subject) => ({ ...entry, subject })) });
}
