import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { type Problem, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { Prisma } from "~prisma/generated/client";
import { nameOf } from "../name-of";
import { lockStanding } from "./hold-standing.server";
import { stepWords } from "./standing-words";
import { type Standing, standingsBefore } from "./standings";

type Move = {
  organisationId: string;
  /** Where it must stand: what the person who decides has seen. */
  from: readonly Standing[];
  to: Standing;
  side: "operator" | "employer" | "service";
  /** The question, the answer or the reason, as its reader sees it. */
  words?: string;
  /** What the audit trail calls it. */
  action: `organisation.${string}`;
  /** What else changes on the employer's record with it. */
  changes?: Omit<Prisma.OrganisationUncheckedUpdateManyInput, "standing" | "standingReason" | "id">;
};

/**
 * Moves an employer's standing, if it stands where that may follow: compare-and-set, so that of two operators at once
 * one wins. Leaves the step, the audit entry and the job that writes to those whom it concerns.
 * @returns the step's id; null where the employer stands elsewhere by now
 */
export async function moveStanding(tx: Tx, actor: Actor, move: Move): Promise<string | null> {
  const { organisationId, to, words, changes = {} } = move;
  const before = standingsBefore(to).filter((from) => move.from.includes(from));
  // Locked first, so that the step says where it came from whatever happens at the same moment.
  const held = await lockStanding(tx, organisationId);
  const { count } = await tx.organisation.updateMany({
    where: { id: organisationId, kind: "employer", standing: { in: before } },
    data: { ...changes, standing: to, standingReason: to === "waiting" ? null : (words ?? null) },
  });
  if (count !== 1 || !held) return null;
  const id = randomUUID();
  await tx.standingMove.createMany({
    data: {
      id,
      organisationId,
      from: held.standing,
      to,
      side: move.side,
      byName: nameOf(actor),
      words: words ?? null,
      at: now(),
    },
  });
  await record(tx, actor, move.action, organisationId, {
    organisationId,
    detail: { from: held.standing, to, ...(words ? { words } : {}) },
  });
  await enqueue(tx, "employer.moved", { moveId: id });
  return id;
}

/** What whoever comes second is told: who was first, and what they did. */
export async function movedMeanwhile(tx: Tx, organisationId: string): Promise<Problem> {
  const last = await tx.standingMove.findFirst({
    where: { organisationId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const said = last ? `${last.byName} ${stepWords(last)}.` : "It has moved on.";
  return problem("wrong-stage", `Somebody was first: ${said} Nothing of yours was done or sent.`);
}
