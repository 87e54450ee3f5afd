import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { type CandidateInWords, candidateInWords } from "./candidate-in-words";
import { type Broker, brokersOf } from "./caseload.server";
import { openPerson } from "./person/sealed-person.server";
import { findSame, type SamePerson } from "./task-list/find-same.server";
import { supportedBy } from "./visible.server";

type Found = CandidateInWords & {
  /** On whose caseload they are; null for nobody's. */
  broker: Broker | null;
  /** Whether the record is not finished yet. */
  draft: boolean;
  /** Others of the brokerage who may be the same person. */
  same: SamePerson[];
};

/** One of the actor's own candidates, both halves of the record. The reading goes into the audit trail. */
export async function findCandidate(actor: Actor, id: string): Promise<Result<Found>> {
  const taxonomy = await findReadyTaxonomy();
  return asActor(actor, async (tx) => {
    const row = await tx.candidate.findFirst({
      where: { AND: [{ id }, supportedBy(actor)] },
      include: { person: true, expiries: true },
    });
    if (!row) return problem("not-found");
    await record(tx, actor, "candidate.read", id, { organisationId: row.brokerageId });
    const brokers = await brokersOf(tx, [row.brokerId]);
    return ok({
      ...candidateInWords(row, openPerson(row.person), taxonomy, today()),
      broker: brokers.get(row.brokerId ?? "") ?? null,
      draft: row.person?.draft ?? false,
      same: row.person ? await findSame(tx, row.brokerageId, row.person, id) : [],
    });
  });
}
