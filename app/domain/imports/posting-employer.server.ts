import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { nameKey } from "../organisations/name-key";
import { survivorOf } from "../organisations/survivor.server";
import { locateAddress } from "../places/locate-address";
import type { ParsedPosting } from "../vacancies/job-posting-shape";

/** How what comes from job postings is marked. */
export const SOURCE = "jobposting";

/** Employers and sites found or made so far, so that each is asked for once a run. */
export type Known = { employers: Map<string, string>; sites: Map<string, string> };

/** The employers that postings name, in their order: those that are known and checked, else new ones. */
export async function employerIds(
  tx: Tx,
  known: Known,
  postings: readonly ParsedPosting[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const posting of postings) ids.push(await employerId(tx, known, posting));
  return ids;
}

async function employerId(tx: Tx, known: Known, { employerName, industry }: ParsedPosting) {
  const key = nameKey(employerName);
  const met = known.employers.get(key);
  if (met) return met;
  // One that nobody has checked may be anybody who typed this name; its people must not come by another's vacancies.
  const kept = await tx.organisation.findFirst({
    where: { kind: "employer", nameKey: key, verifiedAt: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  // A record that was joined with another goes on there.
  const { id } =
    (kept && (await survivorOf(tx, kept.id))) ??
    (await tx.organisation.create({
      data: {
        kind: "employer",
        name: employerName,
        nameKey: key,
        sector: industry && /health/i.test(industry) ? "health" : null,
        source: SOURCE,
        verifiedAt: now(),
        standing: "verified",
      },
      select: { id: true },
    }));
  known.employers.set(key, id);
  return id;
}

const siteKey = ({ organisationId, name }: { organisationId: string; name: string }) =>
  `${organisationId} ${name}`;

function siteOf(organisationId: string, posting: ParsedPosting) {
  const located = locateAddress(posting);
  const place = located.ok ? located.place : null;
  const name = posting.locality ?? place?.postcode ?? place?.outcode ?? "Address not given";
  return {
    organisationId,
    name: place?.postcode && posting.locality ? `${posting.locality} (${place.postcode})` : name,
    postcode: place?.postcode ?? posting.postcode,
    outcode: place?.outcode ?? posting.outcode,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    boroughCode: place?.boroughCode ?? null,
    hubSlug: place?.hub ?? null,
  };
}

/**
 * The sites that postings name, in their order, made where their employers have none of that name.
 * @param employers each posting's own, in the same order
 */
export async function siteIds(
  tx: Tx,
  known: Known,
  postings: readonly ParsedPosting[],
  employers: readonly string[],
): Promise<string[]> {
  const sites = postings.map((posting, at) => siteOf(employers[at] ?? "", posting));
  const unmet = sites.filter((site) => !known.sites.has(siteKey(site)));
  if (unmet.length > 0) {
    await tx.site.createMany({ data: unmet, skipDuplicates: true });
    const kept = await tx.site.findMany({
      where: { organisationId: { in: [...new Set(unmet.map(({ organisationId }) => organisationId))] } },
      select: { id: true, organisationId: true, name: true },
    });
    for (const site of kept) known.sites.set(siteKey(site), site.id);
  }
  return sites.map((site) => known.sites.get(siteKey(site)) ?? "");
}
