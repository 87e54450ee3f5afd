import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { type Stage, stagesBefore } from "./stages";

type Changes = Omit<Prisma.VacancyUncheckedUpdateManyInput, "stage" | "id">;

/**
 * Moves a vacancy to a stage, if it stands where that may follow: compare-and-set, so that of two at once one wins.
 * @param from the stage it must stand in, where only one of those that may come before will do
 * @returns whether it moved
 */
export async function moveVacancy(tx: Tx, id: string, to: Stage, changes: Changes, from?: Stage) {
  const before = stagesBefore(to).filter((stage) => !from || stage === from);
  const { count } = await tx.vacancy.updateMany({
    where: { id, stage: { in: before } },
    data: { ...changes, stage: to },
  });
  return count === 1;
}
