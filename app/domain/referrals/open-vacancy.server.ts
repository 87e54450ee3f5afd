import type { Tx } from "~/platform/actor.server";
import { dateToDay, today } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import type { VacancyStage } from "~prisma/generated/enums";

/** Stages in which nobody outside the employer and the operator knows of a vacancy. */
const unknown = ["draft", "in_review"];

/** Whether people may be put forward for a vacancy: it is live and its closing date has not passed. */
export const isOpen = ({ stage, closesOn }: { stage: VacancyStage; closesOn: Date | null }) =>
  stage === "live" && (closesOn === null || dateToDay(closesOn) >= today());

/**
 * The vacancy, if people may still be put forward for it. It is held as it is until the transaction ends, so that
 * it can't close between this question and what is written on the strength of it.
 */
export async function openVacancy(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from vacancy where id = ${id} for share`;
  const vacancy = await tx.vacancy.findUnique({ where: { id }, include: { organisation: true, site: true } });
  if (!vacancy || unknown.includes(vacancy.stage)) return problem("not-found");
  if (!isOpen(vacancy))
    return problem("gone", "This vacancy has closed, so nobody can be put forward for it any more.");
  return ok(vacancy);
}
