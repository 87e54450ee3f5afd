import type { Tx } from "~/platform/actor.server";
import { dateToDay, dayToDate, londonDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import type { Holding } from "./in-hand";

/** From the resident's yes to the last check, the broker is in touch with the employer. Before it, nobody need know. */
const openReferral: Prisma.ReferralWhereInput = {
  stage: { in: ["consented", "referred", "interview", "offered", "started", "sustained_13"] },
};

const day = (moment: Date | null) => moment && londonDate(moment);

async function leads(tx: Tx, employerIds: readonly string[]): Promise<Holding[]> {
  const employers = await tx.organisation.findMany({
    where: { id: { in: [...employerIds] }, leadBrokerageId: { not: null } },
    include: { leadBrokerage: true },
  });
  return employers.flatMap(({ id, leadBrokerage, leadName }) =>
    leadBrokerage
      ? {
          employerId: id,
          organisationId: leadBrokerage.id,
          organisationName: leadBrokerage.name,
          claim: "lead",
          personId: null,
          personName: leadName,
          since: null,
          until: null,
        }
      : [],
  );
}

async function referring(tx: Tx, employerIds: readonly string[]): Promise<Holding[]> {
  const referrals = await tx.referral.findMany({
    where: { AND: [{ employerId: { in: [...employerIds] } }, openReferral] },
    select: {
      employerId: true,
      brokerId: true,
      brokerName: true,
      createdAt: true,
      brokerage: { select: { id: true, name: true } },
    },
    distinct: ["employerId", "brokerageId"],
    orderBy: { createdAt: "asc" },
  });
  return referrals.map(({ employerId, brokerage, brokerId, brokerName, createdAt }) => ({
    employerId,
    organisationId: brokerage.id,
    organisationName: brokerage.name,
    claim: "referrals",
    personId: brokerId,
    personName: brokerName,
    since: day(createdAt),
    until: null,
  }));
}

async function recruiting(tx: Tx, employerIds: readonly string[]): Promise<Holding[]> {
  const vacancies = await tx.vacancy.findMany({
    where: { stage: "live", organisationId: { in: [...employerIds] }, site: { boroughCode: { not: null } } },
    select: { organisationId: true, siteId: true, liveAt: true, site: { select: { boroughCode: true } } },
    distinct: ["organisationId", "siteId"],
    orderBy: { liveAt: { sort: "asc", nulls: "last" } },
  });
  const codes = vacancies.flatMap(({ site }) => site.boroughCode ?? []);
  const brokerages = await tx.organisation.findMany({
    where: { kind: "brokerage", boroughCode: { in: codes } },
  });
  return vacancies.flatMap(({ organisationId, liveAt, site }) =>
    brokerages
      .filter(({ boroughCode }) => boroughCode === site.boroughCode)
      .map(({ id, name }) => ({
        employerId: organisationId,
        organisationId: id,
        organisationName: name,
        claim: "vacancies" as const,
        personId: null,
        personName: null,
        since: day(liveAt),
        until: null,
      })),
  );
}

/**
 * Claims on these employers that come from brokerages' work with them. Asked as the service, because a partner may not
 * read other organisations' referrals: what leaves here is who, where and since when, and never about whom.
 */
export const workHoldings = async (tx: Tx, employerIds: readonly string[]): Promise<Holding[]> => [
  ...(await leads(tx, employerIds)),
  ...(await referring(tx, employerIds)),
  ...(await recruiting(tx, employerIds)),
];

/** Claims on these employers by approaches that are reserved on this London day. */
export async function approachHoldings(
  tx: Tx,
  employerIds: readonly string[],
  today: string,
): Promise<Holding[]> {
  const approaches = await tx.approach.findMany({
    where: { employerId: { in: [...employerIds] }, outcome: "reserved", until: { gte: dayToDate(today) } },
    include: { partner: { select: { name: true } } },
    orderBy: { createdAt: "asc" },
  });
  return approaches.map(({ employerId, partnerId, partner, personId, personName, createdAt, until }) => ({
    employerId,
    organisationId: partnerId,
    organisationName: partner.name,
    claim: "approach",
    personId,
    personName,
    since: day(createdAt),
    until: until && dateToDay(until),
  }));
}
