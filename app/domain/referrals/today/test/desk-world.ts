/** For tests: a team of brokers, a neighbouring one, an employer, and open referrals as they may stand. */
import { randomUUID } from "node:crypto";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Prisma } from "~prisma/generated/client";
import { sealShared } from "../../sealed-receipt.server";
import { hasEnded } from "../../stages";

export const service = system("test");
const DAY = 86_400_000;

export const daysAgo = (days: number) => new Date(now().getTime() - days * DAY);

export async function deskWorld() {
  await loadOurTaxonomy();
  const brokerage = await organisation("brokerage", {
    name: "Waltham Forest brokerage",
    boroughCode: "E09000031",
  });
  const other = await organisation("brokerage", { name: "Newham brokerage", boroughCode: "E09000025" });
  const employer = await organisation("employer", { name: "Lea Bridge Canteen" });
  const world = {
    brokerage,
    other,
    employer,
    sam: await memberOf(brokerage, "Sam Taylor"),
    jo: await memberOf(brokerage, "Jo Bell", "member"),
    kim: await memberOf(brokerage, "Kim Doyle", "member"),
    neighbour: await memberOf(other, "Priya Nair"),
    recruiter: await memberOf(employer, "Maya Osei"),
  };

  type Open = Partial<Prisma.ReferralUncheckedCreateInput> & {
    broker?: PersonActor | null;
    vacancy?: Parameters<typeof liveVacancy>[1];
  };
  /** A referral at a stage since so many days, with its candidate on the same broker's caseload. */
  async function referral({ broker = world.sam, vacancy = {}, ...over }: Open = {}) {
    const vacancyId = over.vacancyId ?? (await liveVacancy(employer.id, vacancy)).id;
    const candidate = await candidateOf(brokerage.id, { candidate: { brokerId: broker?.id ?? null } });
    const row = await asActor(service, async (tx) => {
      const row = await tx.referral.create({
        data: {
          vacancyId,
          candidateId: candidate.id,
          brokerageId: brokerage.id,
          employerId: employer.id,
          brokerId: broker?.id ?? null,
          brokerName: broker?.name ?? "Somebody",
          stage: "referred",
          createdAt: daysAgo(30),
          stageAt: daysAgo(10),
          consentedAt: daysAgo(20),
          ...(over.stage && hasEnded(over.stage) ? { reason: "They chose someone else" } : {}),
          ...over,
        },
      });
      if (row.consentedAt)
        await tx.consentReceipt.create({
          data: {
            referralId: row.id,
            vacancyId,
            employerId: employer.id,
            words: "You agree.",
            givenAt: daysAgo(20),
            until: daysAgo(-60),
            ...sealShared(row.id, { firstName: "Dee" }),
          },
        });
      return row;
    });
    return { ...row, reference: candidate.reference };
  }

  /** A question put so many days ago that nobody answered. */
  async function asked(days: number, over: Open = {}) {
    const row = await referral({
      stage: "consent_asked",
      stageAt: daysAgo(days),
      consentedAt: null,
      ...over,
    });
    await asActor(service, (tx) =>
      tx.consentRequest.create({
        data: {
          referralId: row.id,
          tokenDigest: randomUUID(),
          words: "You agree.",
          askedAt: daysAgo(days),
          expiresAt: daysAgo(days - 14),
        },
      }),
    );
    return row;
  }

  /** Somebody on a caseload whom a night suggested. */
  async function match(broker: PersonActor, score = 88) {
    const vacancy = await liveVacancy(employer.id);
    const candidate = await candidateOf(brokerage.id, { candidate: { brokerId: broker.id } });
    const pair = { vacancyId: vacancy.id, candidateId: candidate.id };
    await asActor(service, (tx) =>
      tx.suggestion.create({ data: { ...pair, brokerageId: brokerage.id, score } }),
    );
    return { ...pair, reference: candidate.reference };
  }

  return { ...world, referral, asked, match };
}

export type DeskWorld = Awaited<ReturnType<typeof deskWorld>>;
