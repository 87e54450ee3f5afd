import { record } from "~/domain/audit/record.server";
import { nameOf } from "~/domain/organisations/name-of";
import { movedMeanwhile, moveStanding } from "~/domain/organisations/verification/move-standing.server";
import type { Standing } from "~/domain/organisations/verification/standings";
import { verifiableBy } from "~/domain/organisations/verification/visible.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { stageWords } from "./stage-words";
import { stagesBefore } from "./stages";

/**
 * An operator suspends an employer: whatever it has live or scheduled is held, out of sight, in the same transaction.
 * @param seen where the employer stood when the operator looked
 * @returns how many vacancies are held
 */
export const suspendEmployer = (
  actor: Actor,
  organisationId: string,
  { reason, seen }: { reason: string; seen: Standing },
): Promise<Result<{ held: number }>> =>
  asActor(actor, async (tx) => {
    const where = { AND: [{ id: organisationId }, verifiableBy(actor)] };
    if (!(await tx.organisation.count({ where }))) return problem("not-found");
    const moveId = await moveStanding(tx, actor, {
      organisationId,
      from: [seen],
      to: "suspended",
      side: "operator",
      words: reason,
      action: "organisation.suspended",
    });
    if (!moveId) return movedMeanwhile(tx, organisationId);
    const vacancyIds = await hold(tx, actor, organisationId);
    if (vacancyIds.length) await enqueue(tx, "vacancies.held", { moveId, vacancyIds, back: false });
    return ok({ held: vacancyIds.length });
  });

async function hold(tx: Tx, actor: Actor, organisationId: string) {
  const before = await tx.vacancy.findMany({
    where: { organisationId, stage: { in: stagesBefore("held") } },
    select: { id: true, stage: true },
    orderBy: { id: "asc" },
  });
  const held: string[] = [];
  for (const { id, stage } of before) {
    const { count } = await tx.vacancy.updateMany({ where: { id, stage }, data: { stage: "held" } });
    if (count !== 1) continue;
    await tx.vacancyChange.createMany({
      data: {
        vacancyId: id,
        kind: "held",
        changes: [{ field: "Stage", was: stageWords[stage].name, is: stageWords.held.name }],
        byName: nameOf(actor),
        at: now(),
      },
    });
    await record(tx, actor, "vacancy.held", id, { organisationId });
    held.push(id);
  }
  return held;
}
