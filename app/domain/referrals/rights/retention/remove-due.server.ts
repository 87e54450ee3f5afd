import { asActor } from "~/platform/actor.server";
import { erasePerson, type KeepCounts } from "../erase/erase-person.server";
import { ONE_PERSON, rightsService } from "../service.server";
import { overdue } from "./due.server";
import type { Run } from "./log-run.server";

type Removing = {
  run: Run;
  brokerageId: string;
  past: Date;
  warnedBefore: Date;
  keepCounts: KeepCounts;
  signal?: AbortSignal;
};

/** Removes, one a transaction, whoever is overdue at that moment: an activity in between has kept them. @returns how many */
export async function removeDue({ run, brokerageId, past, warnedBefore, keepCounts, signal }: Removing) {
  const where = overdue(brokerageId, { past, warnedBefore });
  let removed = 0;
  while (!signal?.aborted) {
    const actor = rightsService();
    const gone = await asActor(
      actor,
      async (tx) => {
        const next = await tx.candidatePerson.findFirst({
          where,
          select: { candidateId: true },
          orderBy: { candidateId: "asc" },
        });
        if (!next) return null;
        // Held from here on, it is looked at once more: somebody may have pressed "still in touch" just now.
        await tx.$queryRaw`select 1 as held from candidate_person where "candidateId" = ${next.candidateId} for update`;
        const still = await tx.candidatePerson.findFirst({ where: { AND: [where, next] } });
        if (!still) return false;
        const why = `the rule, ${run.reference}`;
        return (await erasePerson(tx, actor, next.candidateId, { why, keepCounts })) !== null;
      },
      ONE_PERSON,
    );
    if (gone === null) break;
    if (gone) removed++;
  }
  return removed;
}
