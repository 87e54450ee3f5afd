import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { Site } from "~prisma/generated/client";
import { ownEmployers } from "../visible.server";
import { createSite } from "./create-site.server";
import { type RowProblem, readSiteRows, type SiteRow } from "./site-rows";

export type SitesAdded = {
  added: string[];
  /** Those of the file that were there already. */
  known: number;
  /** Every bad row; where there is one, nothing is stored. */
  problems: RowProblem[];
};

/**
 * Adds every site of a CSV file to an employer of the actor's, or none: then every bad row comes back with its line,
 * its column and the reason. The same file again adds nothing.
 */
export const addSites = (actor: Actor, organisationId: string, text: string): Promise<Result<SitesAdded>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [{ id: organisationId }, ownEmployers(actor, "site.add")] },
    });
    if (!employer) return problem("not-found");
    const { rows, problems } = readSiteRows(text);
    // Of two uploads at once the second waits here, and finds what the first added.
    await tx.$queryRaw`select 1 from organisation where id = ${organisationId} for update`;
    const sites = await tx.site.findMany({ where: { organisationId } });
    const byName = new Map(sites.map((site) => [site.name, site]));
    const met = rows.map((row) => ({ row, site: byName.get(row.name) }));
    const all = [...problems, ...met.flatMap(({ row, site }) => (site ? clash(row, site) : []))];
    if (all.length) return ok({ added: [], known: 0, problems: all.sort((a, b) => a.line - b.line) });
    const fresh = met.filter(({ site }) => !site).map(({ row }) => row);
    for (const row of fresh) {
      const siteId = await createSite(tx, organisationId, row);
      await record(tx, actor, "site.added", siteId, { organisationId, detail: { line: row.line } });
    }
    return ok({ added: fresh.map(({ name }) => name), known: rows.length - fresh.length, problems: [] });
  });

/** Why a row can't stand beside the site that has its name; nothing where it is that site. */
function clash(row: SiteRow, site: Site): RowProblem[] {
  const at = { line: row.line, column: "name", given: row.name };
  if (site.postcode !== row.postcode.postcode)
    return [
      { ...at, reason: `You already have a site called ${row.name}, at ${site.postcode ?? "no postcode"}` },
    ];
  return site.closedAt ? [{ ...at, reason: "You closed this site. Open it again on its page" }] : [];
}
