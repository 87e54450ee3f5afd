import { randomUUID } from "node:crypto";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { ChangeKind, FieldChange } from "./change";

type Noted = { kind: ChangeKind; changes?: FieldChange[]; reason?: string | null };

const nameOf = (actor: Actor) => ("name" in actor ? actor.name : "Front Door");

/** Keeps in a vacancy's history what happened to it, and has those told who work on it. @returns the row's id */
export async function noteChange(
  tx: Tx,
  actor: Actor,
  vacancyId: string,
  { kind, changes = [], reason = null }: Noted,
): Promise<string> {
  const id = randomUUID();
  // createMany returns no row: an employer's own system may add to the history and not read it.
  await tx.vacancyChange.createMany({
    data: [{ id, vacancyId, kind, changes, reason, byName: nameOf(actor), at: now() }],
  });
  await enqueue(tx, "vacancy.changed", { vacancyId, changeId: id });
  return id;
}
