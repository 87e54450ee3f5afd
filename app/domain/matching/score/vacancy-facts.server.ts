import { visibleTo } from "~/domain/vacancies/visible.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { pickVacancyFacts, type VacancyFacts } from "./facts";

/** The columns that hold facts, and where the work is; no other column of a vacancy is read here. */
const columns = {
  id: true,
  occupationId: true,
  essentialSkills: true,
  desirableSkills: true,
  hoursMin: true,
  hoursMax: true,
  payHourlyMinPence: true,
  payHourlyMaxPence: true,
  startsOn: true,
  licences: true,
  qualifications: true,
  site: { select: { latitude: true, longitude: true } },
} as const;

/** The facts of those of `ids` that are there and the actor may read, in any order. */
export async function vacancyFacts(tx: Tx, actor: Actor, ids: readonly string[]): Promise<VacancyFacts[]> {
  const rows = await tx.vacancy.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleTo(actor)] },
    select: columns,
  });
  return rows.map(({ site, ...row }) => pickVacancyFacts({ ...row, ...site }));
}
