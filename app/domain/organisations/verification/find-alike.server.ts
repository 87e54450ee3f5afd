import type { Tx } from "~/platform/actor.server";
import { registrableDomain } from "../registering/email-domain.server";
import { findLikely, LIKE_ENOUGH, type LikelyEmployer } from "../registering/find-likely.server";
import type { Standing } from "./standings";

type Employer = {
  id: string;
  nameKey: string;
  companiesHouseNumber: string | null;
  emailDomain: string | null;
  website: string | null;
};

export type Alike = {
  id: string;
  name: string;
  /** Why it is shown, in words. */
  because: string[];
  companiesHouseNumber: string | null;
  standing: Standing;
  people: number;
  vacancies: number;
  /** How many of its vacancies are imported postings. */
  imported: number;
};

/** Employers that may be the same as this one, the likest first, with what their records hold. */
export async function findAlike(tx: Tx, employer: Employer): Promise<Alike[]> {
  const { id, nameKey, companiesHouseNumber, emailDomain, website } = employer;
  const domains = [emailDomain, website && registrableDomain(hostOf(website))].flatMap((each) => each || []);
  const likely = await findLikely(tx, { nameKey, number: companiesHouseNumber, domains });
  const others = likely.filter((each) => each.id !== id);
  const rows = await tx.organisation.findMany({
    where: { id: { in: others.map((each) => each.id) } },
    include: { _count: { select: { memberships: true, vacancies: true } } },
  });
  const imported = await tx.vacancy.groupBy({
    by: ["organisationId"],
    where: { organisationId: { in: rows.map((row) => row.id) }, source: { not: null } },
    _count: true,
  });
  return others.flatMap((other) => {
    const row = rows.find((each) => each.id === other.id);
    if (!row) return [];
    return {
      id: row.id,
      name: row.name,
      because: because(other),
      companiesHouseNumber: row.companiesHouseNumber,
      standing: row.standing,
      people: row._count.memberships,
      vacancies: row._count.vacancies,
      imported: imported.find(({ organisationId }) => organisationId === row.id)?._count ?? 0,
    };
  });
}

const hostOf = (website: string) => (URL.canParse(website) ? new URL(website).hostname : "");

const because = ({ sameNumber, sameDomain, likeness }: LikelyEmployer) => [
  ...(sameNumber ? ["the same Companies House number"] : []),
  ...(likeness >= LIKE_ENOUGH ? [likeness >= 0.95 ? "the same name" : "a like name"] : []),
  ...(sameDomain ? ["the same domain of email or website"] : []),
];
