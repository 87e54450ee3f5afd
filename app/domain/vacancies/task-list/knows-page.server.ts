import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { hasEnded, type Stage } from "../stages";
import { occupationNamed } from "../suggest-occupations";
import type { KnowsPage } from "./page-forms";
import { type WrittenRow, type WrittenVacancy, writtenVacancy } from "./written";

/** A site that its employer may choose for a vacancy. */
export type SiteToChoose = { id: string; name: string; postcode: string | null; boroughCode: string | null };

/** An employer's open sites, oldest first. */
export const openSites = (tx: Tx, organisationId: string): Promise<SiteToChoose[]> =>
  tx.site.findMany({
    where: { organisationId, closedAt: null },
    select: { id: true, name: true, postcode: true, boroughCode: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });

/** How settled a vacancy is; null where its words can't be changed any more, or are held out of sight. */
export function settledness(stage: Stage): KnowsPage["stage"] | null {
  if (stage === "draft" || stage === "live") return stage;
  return hasEnded(stage) || stage === "held" ? null : "waiting";
}

/** A vacancy as it is written, with what its pages are judged by today. */
export async function knowing(
  tx: Tx,
  row: WrittenRow,
): Promise<{ vacancy: WrittenVacancy; knows: KnowsPage; sites: SiteToChoose[] }> {
  const taxonomy = await findReadyTaxonomy();
  const vacancy = writtenVacancy(row, taxonomy.label);
  const sites = await openSites(tx, row.organisationId);
  const knows: KnowsPage = {
    today: today(),
    occupationNamed: (typed) => occupationNamed(typed, taxonomy),
    isOccupation: (id) => taxonomy.occupation(id) !== undefined,
    skill: taxonomy.skill,
    kindOf: taxonomy.kindOf,
    get skills() {
      return taxonomy.skills;
    },
    stage: settledness(row.stage) ?? "live",
    saved: {
      type: row.type,
      sites: sites.map(({ id }) => id),
      startStands: row.stage === "draft" ? null : vacancy.startsOn,
      trainingTo: vacancy.trainingTo,
    },
  };
  return { vacancy, knows, sites };
}
