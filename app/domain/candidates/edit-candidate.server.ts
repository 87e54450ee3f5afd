import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { CandidateGiven } from "./forms";
import { halvesOf } from "./halves";
import { supportedBy } from "./visible.server";

/**
 * Changes the record of one of the actor's own candidates, if nobody else changed it since the form was shown.
 * @returns `taken`, beside the reference, where another candidate has it; `wrong-stage` where the record moved on
 */
export async function editCandidate(
  actor: Actor,
  id: string,
  given: CandidateGiven,
): Promise<Result<{ id: string }>> {
  const taxonomy = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const before = await tx.candidate.findFirst({ where: { AND: [{ id }, supportedBy(actor)] } });
    if (!before) return problem("not-found");
    const { brokerageId } = before;
    const { reference } = given;
    // The brokerage's references are given one at a time, so that two who choose the same one don't fail in the database.
    await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtext(${`${brokerageId} ${reference}`}))`;
    const other = await tx.candidate.findFirst({ where: { brokerageId, reference, id: { not: id } } });
    if (other) return problem("taken", `Another candidate has the reference ${reference}`, "reference");
    const { facts, person } = halvesOf(given, taxonomy, before);
    const { count } = await tx.candidate.updateMany({
      where: { id, ...(given.version ? { updatedAt: new Date(given.version) } : {}) },
      data: { ...facts, reference },
    });
    if (count === 0) return problem("wrong-stage", movedOn);
    await tx.candidatePerson.upsert({
      where: { candidateId: id },
      update: person,
      create: { candidateId: id, ...person },
    });
    await record(tx, actor, "candidate.edited", id, { organisationId: brokerageId });
    await enqueue(tx, "candidates.changed", { candidateIds: [id] });
    return ok({ id });
  });
}

const movedOn =
  "Somebody changed this record while you were writing, so nothing of yours is saved yet. What you wrote is kept below: open the record in another window, see what they changed, then change it there.";
