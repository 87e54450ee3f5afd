import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { type CandidateInWords, candidateInWords } from "./candidate-in-words";
import { type Broker, brokersOf } from "./caseload.server";
import { openPerson } from "./person/sealed-person.server";
import { supportedBy } from "./visible.server";

type Found = CandidateInWords & {
  /** On whose caseload they are; null for nobody's. */
  broker: Broker | null;
};

/** One of the actor's own candidates, both halves of the record. The reading goes into the audit trail. */
export async function findCandidate(actor: Actor, id: string): Promise<Result<Found>> {
  const taxonomy = await findReadyTaxonomy();
  return asActor(actor, async (tx) => {
    const row = await tx.candidate.findFirst({
      where: { AND: [{ id }, supportedBy(actor)] },
      include: { person: true },
    });
    if (!row) return problem("not-found");
    await record(tx, actor, "candidate.read", id, { organisationId: row.brokerageId });
    const brokers = await brokersOf(tx, [row.brokerId]);
    const broker = brokers.get(row.brokerId ?? "") ?? null;
    return ok({ ...candidateInWords(row, openPerson(row.person), taxonomy), broker });
  });
}
