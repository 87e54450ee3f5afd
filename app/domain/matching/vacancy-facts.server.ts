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

/** The facts of those of `ids` that are there, in any order. Whether the actor may see them is for the caller to know. */
export async function vacancyFacts(tx: Tx, ids: readonly string[]): Promise<VacancyFacts[]> {
  const rows = await tx.vacancy.findMany({ where: { id: { in: [...ids] } }, select: columns });
  return rows.map(({ site, ...row }) => pickVacancyFacts({ ...row, ...site }));
}
