import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { pagesDoneAtLast } from "./pages-done";
import { tasksOf, unfilled } from "./task-list";
import { factsOf, filledOf, isLocked, rowOfOwn, writtenOf } from "./written-row.server";

type Finished = { id: string; reference: string; looking: boolean };

/**
 * Makes a whole draft of the actor's brokerage a candidate like others: matching goes by the record from then on, and
 * they are on the caseload of whoever has them, or of the actor. Of two who finish at once one does, and both are told
 * that it is done. @returns `invalid` where pages are left to fill in
 */
export async function finishCandidate(actor: PersonActor, id: string): Promise<Result<Finished>> {
  const taxonomy = await findReadyTaxonomy();
  return asActor(actor, async (tx): Promise<Result<Finished>> => {
    const row = await rowOfOwn(tx, actor, id);
    if (!row) return problem("not-found");
    const written = writtenOf(row, taxonomy);
    const finished = { id, reference: row.reference, looking: written.looking };
    if (!row.person?.draft) return ok(finished);
    if (isLocked(row)) return problem("wrong-stage", "Their details can’t be opened. Tell the operator.");
    const filled = filledOf(row);
    const left = unfilled(tasksOf(written, filled, { label: taxonomy.label, today: today() }));
    if (left.length > 0)
      return problem("invalid", `Fill in ${left.map(({ name }) => `“${name}”`).join(", ")} first.`);
    const { count } = await tx.candidatePerson.updateMany({
      where: { candidateId: id, draft: true },
      data: { draft: false, pagesDone: pagesDoneAtLast(filled.pagesDone), lastActiveAt: now() },
    });
    // Somebody was quicker: they finished it, or deleted it.
    if (count === 0)
      return (await tx.candidatePerson.count({ where: { candidateId: id } }))
        ? ok(finished)
        : problem("not-found");
    await tx.candidate.update({
      where: { id },
      data: {
        ...factsOf(written, today()),
        available: written.looking,
        brokerId: row.brokerId ?? actor.id,
        updatedAt: now(),
      },
    });
    await record(tx, actor, "candidate.created", id, { organisationId: row.brokerageId });
    return ok(finished);
  });
}
