import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { type Change, changesSince } from "./changes-since.server";
import { inLog, type Logged } from "./in-log";
import { openWords } from "./sealed-request.server";
import { ofOwnTeam } from "./visible.server";

export type RightsCase = Logged & {
  candidateId: string;
  candidateReference: string;
  /** Whether the record is still there to be opened. */
  there: boolean;
  /** Until when the copy can be opened, as an ISO instant; null without one. */
  copyUntil: string | null;
  downloads: { by: string; at: string }[];
  /** Of a correction: what they said, and what was answered. */
  words: string | null;
  answer: string | null;
  /** What was changed in the record since they asked. */
  changes: Change[];
};

/** One request of the actor's own team. Reading what a resident wrote leaves a trace. */
export async function findRequest(actor: PersonActor, id: string): Promise<Result<RightsCase>> {
  const found = await asActor(actor, async (tx) => {
    const row = await tx.rightsRequest.findFirst({ where: { AND: [{ id }, ofOwnTeam(actor)] } });
    if (!row) return null;
    const { candidateId, brokerageId } = row;
    const said = row.kind === "correction" ? openWords(id, row.sealed) : null;
    if (said) await record(tx, actor, "rights.read", candidateId, { organisationId: brokerageId });
    const candidate = await tx.candidate.findFirst({ where: { id: candidateId, erasedAt: null } });
    return { row, said, there: candidate !== null };
  });
  if (!found) return problem("not-found");
  const { row, said, there } = found;
  const trail = await changesSince(row);
  const open = row.sealed !== null && row.expiresAt !== null && row.expiresAt > now();
  return ok({
    ...inLog(row),
    candidateId: row.candidateId,
    candidateReference: row.candidateReference,
    there,
    copyUntil: open ? (row.expiresAt?.toISOString() ?? null) : null,
    downloads: trail.downloads,
    words: said?.words ?? null,
    answer: said?.answer ?? null,
    changes: trail.changes,
  });
}
