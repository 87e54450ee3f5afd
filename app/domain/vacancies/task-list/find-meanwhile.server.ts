import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { JsonValue } from "~prisma/generated/internal/prismaNamespace";
import { editableBy } from "../visible.server";
import { type Difference, differencesOf } from "./differences";
import { pagesDoneWith } from "./filled-in";
import type { PageAnswers } from "./page-forms";
import type { PageKey } from "./pages";
import { type WrittenRow, withSites, writtenVacancy } from "./written";

/** A save by somebody while a page was being written; of the whole vacancy where it names no page. */
export type Save = { byName: string; at: Date; page: string | null; changed: string[] };

/** What stands in the way of a page that was read before another save. */
export type Meanwhile = {
  /** The version that a save over it must name. */
  version: number;
  saves: Save[];
  /** Question by question where they differ: `was` is what stands now, `is` what was typed. */
  differences: Difference[];
};

/**
 * What has changed since a page was read at a version, by whom, and how what was typed differs from what stands now.
 * Null where the actor may not change the vacancy.
 */
export async function findMeanwhile(
  actor: Actor,
  id: string,
  { page, version }: { page: PageKey; version: number },
  typed: PageAnswers,
): Promise<Meanwhile | null> {
  const { label } = await findTaxonomy();
  const row = await asActor(actor, (tx) =>
    tx.vacancy.findFirst({ where: { AND: [{ id }, editableBy(actor)] }, include: withSites }),
  );
  if (!row) return null;
  const sites = await asActor(actor, (tx) =>
    tx.site.findMany({ where: { organisationId: row.organisationId } }),
  );
  const mine = withAnswers(row, typed, sites, page);
  return {
    version: row.version,
    saves: await savesSince(id, version),
    differences: differencesOf(writtenVacancy(row, label), writtenVacancy(mine, label), [page]),
  };
}

/** A vacancy as it would be with a page's answers, saved nowhere. */
function withAnswers(
  row: WrittenRow,
  { columns, at }: PageAnswers,
  sites: WrittenRow["site"][],
  page: PageKey,
) {
  const pagesDone = pagesDoneWith(row, page, true);
  const typed = { ...row, ...(columns as Partial<WrittenRow>), pagesDone };
  const alsoAt = at?.flatMap((part) => {
    const site = sites.find(({ id }) => id === part.siteId);
    return site ? [{ ...part, vacancyId: row.id, site }] : [];
  });
  return { ...typed, alsoAt: alsoAt ?? row.alsoAt };
}

/** The trail of a vacancy's saves after a version. Its employer may hear of it; the trail itself only operators read. */
const savesSince = (id: string, version: number): Promise<Save[]> =>
  asActor(system("vacancy pages"), async (tx) => {
    const entries = await tx.auditEntry.findMany({
      where: { subject: id, action: { in: ["vacancy.edited", "vacancy.changed"] } },
      orderBy: { at: "desc" },
      take: 20,
    });
    return entries.flatMap(({ actorName, at, detail }) => {
      const saved = savedIn(detail);
      return saved && saved.version > version ? [{ byName: actorName, at, ...saved }] : [];
    });
  });

function savedIn(detail: JsonValue) {
  if (typeof detail !== "object" || detail === null || Array.isArray(detail)) return null;
  const { version, page, changed } = detail;
  if (typeof version !== "number" || !Array.isArray(changed)) return null;
  return {
    version,
    page: typeof page === "string" ? page : null,
    changed: changed.filter((each) => typeof each === "string"),
  };
}
