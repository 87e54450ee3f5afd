import { parsePostcode } from "~/domain/places/postcode";
import type { Tx } from "~/platform/actor.server";
import { folded } from "./bulk-kinds";

export type BulkSite = { id: string; name: string; postcode: string | null };

/** The sites of an employer that are open, oldest first. */
export const openSites = (tx: Tx, organisationId: string): Promise<BulkSite[]> =>
  tx.site.findMany({
    where: { organisationId, closedAt: null },
    select: { id: true, name: true, postcode: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });

const said = ({ name, postcode }: BulkSite) =>
  postcode && folded(postcode) !== folded(name) ? `${name} (${postcode})` : name;

/** Letters of a site's name that are compared; none has so many. */
const LONGEST = 200;

/** How many sites a problem names before it says how many more there are. */
const NAMED = 12;

const choices = (sites: readonly BulkSite[]) =>
  sites.slice(0, NAMED).map(said).join("; ") +
  (sites.length > NAMED ? `; and ${sites.length - NAMED} more` : "");

/**
 * The site that words name: by its id, its name or its postcode; the only one, where nothing is written. What is none
 * of them, or could be two, is a problem that names the employer's own.
 */
export function siteNamed(sites: readonly BulkSite[], typed: string): { id: string } | { wrong: string } {
  const words = typed.trim().slice(0, LONGEST);
  const named = folded(words);
  const [only, another] = sites;
  if (!only) return { wrong: "Add your first site, then upload the file again" };
  if (!words) return another ? { wrong: `Name one of your sites: ${choices(sites)}` } : { id: only.id };
  const byName = sites.filter((site) => site.id === words || folded(site.name) === named);
  if (byName[0]) return { id: byName[0].id };
  const postcode = parsePostcode(words);
  const there = sites.filter((site) => postcode.ok && site.postcode === postcode.value.postcode);
  if (there.length > 1) return { wrong: `You have more than one site there. Name one: ${choices(there)}` };
  return there[0]
    ? { id: there[0].id }
    : { wrong: `You have no site with this name or postcode. Name one of yours: ${choices(sites)}` };
}
