import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { ok, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { type RightsKind, rightsReference } from "./kinds";
import { sealWords } from "./sealed-request.server";

export type Asking = {
  /** Made by the page: pressed twice, it asks once. */
  requestId: string;
  kind: RightsKind;
  candidate: { id: string; brokerageId: string; reference: string };
  /** A key of `kinds`. */
  asked: string;
  askedByName: string;
  askedAt: Date;
  /** Of a correction: what is wrong. */
  words?: string;
};

export type Made = { id: string; reference: string; already: boolean };

/**
 * Puts a request on record and queues the job that carries it out. Where the same is under way already, that one is
 * answered with: of two who ask at once, one does.
 */
export async function makeRequest(tx: Tx, actor: Actor, asking: Asking): Promise<Result<Made>> {
  const { requestId: id, kind, candidate, asked, askedByName, askedAt, words } = asking;
  const { count } = await tx.rightsRequest.createMany({
    data: {
      id,
      kind,
      brokerageId: candidate.brokerageId,
      candidateId: candidate.id,
      candidateReference: candidate.reference,
      asked,
      askedByName,
      askedAt,
      ...(words ? { sealed: sealWords(id, { words }) } : {}),
    },
    skipDuplicates: true,
  });
  const request = await tx.rightsRequest.findFirstOrThrow({
    where: {
      candidateId: candidate.id,
      kind,
      OR: [{ id }, { status: { in: ["waiting", "running"] } }],
    },
    orderBy: { number: "desc" },
  });
  const reference = rightsReference(request.number);
  if (count === 0) return ok({ id: request.id, reference, already: true });
  await record(tx, actor, "rights.asked", candidate.id, {
    organisationId: candidate.brokerageId,
    detail: { kind, request: reference, asked },
  });
  await enqueue(tx, "rights.carry-out", { requestId: id });
  return ok({ id, reference, already: false });
}
