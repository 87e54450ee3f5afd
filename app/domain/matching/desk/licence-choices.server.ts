import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { visibleTo } from "~/domain/vacancies/visible.server";
import { type Actor, organisationIdsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/** A licence to narrow by, and how many of the actor's candidates who look for work hold it. */
export type LicenceChoice = { id: string; label: string; held: number };

/** Those of some ids that the taxonomy has as licences. */
export async function licencesAmong(ids: readonly string[]): Promise<string[]> {
  const { kindOf } = await findTaxonomy();
  return ids.filter((id) => kindOf(id) === "licence");
}

/**
 * The licences that a vacancy's list can be narrowed to: those that the actor's candidates hold, those that it asks
 * for, and those chosen already; in the order of the alphabet.
 */
export async function findLicenceChoices(
  actor: Actor,
  vacancyId: string,
  chosen: readonly string[],
): Promise<LicenceChoice[]> {
  const { kindOf, label } = await findTaxonomy();
  const brokerages = organisationIdsOf(actor, "brokerage");
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; held: number }[]>`
      select held.id, count(*)::int as held from candidate c, unnest(c.licences) as held(id)
      where c.available and c."brokerageId" = any (${brokerages}::text[]) group by 1`;
    const vacancy = await tx.vacancy.findFirst({
      where: { AND: [{ id: vacancyId }, visibleTo(actor)] },
      select: { licences: true },
    });
    const held = new Map(rows.map((row) => [row.id, row.held]));
    return [...new Set([...held.keys(), ...(vacancy?.licences ?? []), ...chosen])]
      .filter((id) => kindOf(id) === "licence")
      .map((id) => ({ id, label: label(id), held: held.get(id) ?? 0 }))
      .sort((a, b) => a.label.localeCompare(b.label, "en-GB") || (a.id < b.id ? -1 : 1));
  });
}
