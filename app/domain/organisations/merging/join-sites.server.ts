import type { Tx } from "~/platform/actor.server";
import type { Site } from "~prisma/generated/client";

type Pair = { fromId: string; intoId: string };

/**
 * Moves sites. One of the same name and postcode as one that is there becomes one with it, with what happens at it; one
 * of the same name elsewhere takes its postcode into its name.
 * @returns how many became one with another
 */
export async function joinSites(tx: Tx, { fromId, intoId }: Pair): Promise<number> {
  const leaving = await tx.site.findMany({ where: { organisationId: fromId } });
  const staying = await tx.site.findMany({ where: { organisationId: intoId } });
  const taken = new Set([...leaving, ...staying].map(({ name }) => name));
  let joined = 0;
  for (const site of leaving) {
    const there = staying.find(({ name }) => name === site.name);
    if (there && there.postcode === site.postcode) {
      await joinSite(tx, site, there);
      joined++;
      continue;
    }
    const name = there ? freeName(site, taken) : site.name;
    taken.add(name);
    await tx.site.update({ where: { id: site.id }, data: { organisationId: intoId, name } });
  }
  return joined;
}

async function joinSite(tx: Tx, { id, closedAt }: Site, there: Site) {
  const [where, data] = [{ siteId: id }, { siteId: there.id }];
  await tx.vacancy.updateMany({ where, data });
  await tx.vacancyPlace.updateMany({ where, data });
  await tx.placementOffer.updateMany({ where, data });
  // It stays open where either was.
  if (there.closedAt && !closedAt)
    await tx.site.update({ where: { id: there.id }, data: { closedAt: null } });
  await tx.site.delete({ where: { id } });
}

function freeName({ name, postcode, outcode }: Site, taken: ReadonlySet<string>) {
  const wanted = `${name} (${postcode ?? outcode ?? "elsewhere"})`;
  for (let more = 1; ; more++) {
    const tried = more === 1 ? wanted : `${wanted} ${more}`;
    if (!taken.has(tried)) return tried;
  }
}
