import { distanceKm } from "~/domain/places/distance";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Tx } from "~/platform/actor.server";
import type { DemoVacancy } from "./demo-vacancy";
import { refer } from "./refer";
import type { ReferralRows } from "./referral-rows";
import type { Candidates, DemoCandidate } from "./seed-candidates";
import type { DemoSite, Organisations } from "./seed-organisations";
import { outcomesOf } from "./seed-outcomes";
import type { Story } from "./story";

/** Sam Taylor's borough. */
const SHOWN = "E09000031";

/** Residents near enough who have done this work or hold half of its skills: whom a broker would have thought of. */
function fitting(vacancy: DemoVacancy, site: DemoSite, candidates: readonly DemoCandidate[]) {
  const essential = vacancy.essentialSkills as string[];
  const where = { latitude: site.latitude ?? 0, longitude: site.longitude ?? 0 };
  return candidates.filter(
    (candidate) =>
      (candidate.occupations.includes(vacancy.occupationId) ||
        essential.filter((id) => candidate.skills.includes(id)).length * 2 >= essential.length) &&
      distanceKm(where, candidate) <= (candidate.maxKm ?? 10),
  );
}

type Parts = { organisations: Organisations; vacancies: readonly DemoVacancy[]; candidates: Candidates };

/** A year of referrals: for each vacancy that was live, the residents whom brokers put forward and how each fared. */
export async function seedReferrals(tx: Tx, story: Story, taxonomy: LoadedTaxonomy, parts: Parts) {
  const { random } = story;
  const { organisations, vacancies, candidates } = parts;
  const sites = new Map(organisations.sites.map((site) => [site.id, site]));
  const names = new Map(organisations.all.map(({ id, name }) => [id, name]));
  const rows: ReferralRows = { referrals: [], moves: [], requests: [], receipts: [] };
  const inWork = new Set<string>();
  for (const vacancy of vacancies) {
    const site = sites.get(vacancy.siteId);
    if (!vacancy.liveAt || !site) continue;
    const free = fitting(vacancy, site, candidates.all).filter(
      ({ id }) => !inWork.has(id) && !candidates.newcomers.has(id),
    );
    const employer = {
      name: names.get(vacancy.organisationId) ?? "",
      contact: organisations.contacts.get(vacancy.organisationId)?.name ?? "",
    };
    for (const candidate of random.some(free, random.between(5, 16))) {
      const person = candidates.people.get(candidate.id);
      const contact = organisations.contacts.get(candidate.brokerageId);
      if (!person || !contact) continue;
      if (refer(story, taxonomy, rows, { vacancy, candidate, person, employer, broker: contact }))
        inWork.add(candidate.id);
    }
  }
  const shownBrokerageId = organisations.all.find(({ boroughCode }) => boroughCode === SHOWN)?.id;
  const checks = outcomesOf(story, rows, { shownBrokerageId, names });
  for (const data of batches(rows.referrals)) await tx.referral.createMany({ data });
  for (const data of batches(rows.moves)) await tx.referralMove.createMany({ data });
  for (const data of batches(rows.requests)) await tx.consentRequest.createMany({ data });
  for (const data of batches(rows.receipts)) await tx.consentReceipt.createMany({ data });
  for (const data of batches(checks)) await tx.outcomeCheck.createMany({ data });
  await tx.candidate.updateMany({ where: { id: { in: [...inWork] } }, data: { available: false } });
  return rows.referrals.length;
}

function* batches<T>(rows: readonly T[]) {
  for (let at = 0; at < rows.length; at += 1_000) yield rows.slice(at, at + 1_000);
}
