import "~/platform/test/database";
import { beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, now, today } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { liveVacancy } from "~prisma/factories/vacancy";
import { moveReferral } from "../move-referral.server";
import { findToday } from "./find-today.server";
import { kindOrder } from "./kinds";
import { NOBODY } from "./nobody";
import { arrangeCover } from "./team/arrange-cover.server";
import { type DeskWorld, daysAgo, deskWorld, service } from "./test/desk-world";

let world: DeskWorld;
beforeEach(async () => {
  world = await deskWorld();
});

const queueOf = async (actor: PersonActor, of?: string) => {
  const found = await findToday(actor, of);
  if (!found.ok) throw new Error(found.message);
  return found.value;
};
const kindsOf = async (actor: PersonActor, of?: string) =>
  (await queueOf(actor, of)).items.map(({ kind }) => kind);

describe("a broker's queue", () => {
  test("has every kind of thing that is due, the most urgent first, by reference and never by name", async () => {
    const { sam, referral, asked, match, brokerage, other, employer } = world;
    const card = await candidateOf(other.id);
    const held = await referral({ stageAt: now(), openedAt: now() });
    const talks = await referral({ stage: "interview" });
    await asked(9);
    await referral({ stage: "offered", startsOn: dayToDate(today()) });
    await referral();
    const differs = await referral({ stage: "started", startedAt: daysAgo(100) });
    await referral({ stage: "started", startedAt: daysAgo(95) });
    await referral({ stageAt: now(), vacancy: { closesOn: dayToDate(addDays(today(), 2)) } });
    await match(sam);
    const expiring = await candidateOf(brokerage.id, { candidate: { brokerId: sam.id } });
    const removed = await candidateOf(brokerage.id, { candidate: { brokerId: sam.id } });
    const wanted = await liveVacancy(employer.id);
    await asActor(service, async (tx) => {
      const times = { startsAt: new Date(now().getTime() + 3_600_000), minutes: 30 };
      await tx.interview.create({
        data: { referralId: talks.id, ...times, place: "E10 7LU", arrangedByName: "Maya Osei" },
      });
      for (const side of ["employer", "resident"])
        await tx.outcomeCheck.create({
          data: {
            referralId: differs.id,
            check: "week_13",
            side,
            dueOn: daysAgo(9),
            answer: side === "resident",
          },
        });
      const ask = await tx.lockAsk.create({
        data: {
          askerBrokerageId: other.id,
          candidateId: card.id,
          words: "May we?",
          askedByName: "Priya Nair",
        },
      });
      await tx.lockHolder.create({
        data: { askId: ask.id, holderBrokerageId: brokerage.id, referralId: held.id },
      });
      await tx.sharedCard.create({
        data: {
          candidateId: card.id,
          fromBrokerageId: other.id,
          toBrokerageId: brokerage.id,
          card: {},
          sharedByName: "Priya Nair",
        },
      });
      await tx.sharedCard.create({
        data: {
          candidateId: expiring.id,
          fromBrokerageId: brokerage.id,
          toBrokerageId: other.id,
          vacancyId: wanted.id,
          card: {},
          sharedByName: "Sam Taylor",
          answer: "interested",
          answeredByName: "Priya Nair",
          answeredAt: now(),
        },
      });
      await tx.candidateExpiry.create({
        data: {
          candidateId: expiring.id,
          brokerageId: brokerage.id,
          what: "right-to-work",
          expiresOn: dayToDate(addDays(today(), 12)),
        },
      });
      await tx.candidatePerson.update({ where: { candidateId: removed.id }, data: { warnedAt: daysAgo(3) } });
    });
    const { items } = await queueOf(sam);
    expect(items.map(({ kind }) => kind)).toEqual(kindOrder);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    expect(items.every(({ href, why }) => href.startsWith("/brokerage/") && why !== "")).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/Okafor|Dee/);
  });

  test("leaves a referral out as soon as the step is taken", async () => {
    const { sam, referral } = world;
    const { id } = await referral();
    expect(await kindsOf(sam)).toEqual(["employer"]);
    const moved = await moveReferral(sam, { referralId: id, from: "referred", to: "interview" });
    expect(moved.ok).toBe(true);
    expect(await kindsOf(sam)).toEqual([]);
  });

  test("keeps a strong match until somebody is put forward or dismissed for the vacancy", async () => {
    const { sam, match, brokerage, employer } = world;
    const [referred, dismissed] = [await match(sam), await match(sam)];
    await match(sam, 74);
    expect(await kindsOf(sam)).toEqual(["match", "match"]);
    await asActor(service, async (tx) => {
      const { vacancyId, candidateId } = referred;
      await tx.referral.create({
        data: {
          vacancyId,
          candidateId,
          brokerageId: brokerage.id,
          employerId: employer.id,
          brokerName: "Jo Bell",
        },
      });
      await tx.dismissal.create({
        data: {
          vacancyId: dismissed.vacancyId,
          candidateId: dismissed.candidateId,
          brokerageId: brokerage.id,
          reason: "other",
          personName: "Sam Taylor",
        },
      });
    });
    expect(await kindsOf(sam)).toEqual([]);
  });

  test("says what changed on a vacancy with somebody in hand, and not what changed before", async () => {
    const { sam, referral } = world;
    const { vacancyId } = await referral({ stageAt: now(), createdAt: daysAgo(2) });
    const change = (at: Date, field: string) =>
      asActor(service, (tx) =>
        tx.vacancyChange.create({
          data: {
            vacancyId,
            kind: "changed",
            changes: [{ field, was: "£14", is: "£15" }],
            byName: "Maya Osei",
            at,
          },
        }),
      );
    await change(daysAgo(5), "Hours");
    expect(await kindsOf(sam)).toEqual([]);
    await change(daysAgo(1), "Pay");
    expect((await queueOf(sam)).items).toMatchObject([
      { kind: "vacancy", what: "Vacancy has changed", why: "Pay was £14, now £15, yesterday" },
    ]);
  });

  test("is one's own: colleagues have theirs, and of what nobody sees to everybody has the referrals", async () => {
    const { sam, jo, referral, asked } = world;
    await asked(9, { broker: jo });
    const left = await referral({ broker: null });
    expect(await kindsOf(jo)).toEqual(["consent", "employer"]);
    expect((await queueOf(sam)).items.map(({ key }) => key)).toEqual([`referral:${left.id}`]);
    expect(await kindsOf(sam, jo.id)).toEqual(["consent", "employer"]);
    expect(await kindsOf(sam, NOBODY)).toEqual(["employer"]);
    expect((await queueOf(sam, jo.id)).of).toMatchObject({ name: "Jo Bell" });
  });

  test("is nobody's of another brokerage or an employer", async () => {
    const { sam, neighbour, recruiter, asked } = world;
    await asked(9);
    expect(await kindsOf(neighbour)).toEqual([]);
    expect(await kindsOf(recruiter)).toEqual([]);
    for (const actor of [neighbour, recruiter])
      expect(await findToday(actor, sam.id)).toMatchObject({ problem: "not-found" });
  });

  test("has what is due for a colleague who is away, and says for whom and until when", async () => {
    const { sam, jo, kim, asked } = world;
    const { reference } = await asked(9, { broker: jo });
    const untilDay = addDays(today(), 3);
    await arrangeCover(jo, { awayId: jo.id, coverId: sam.id, fromDay: today(), untilDay });
    const { items, away } = await queueOf(sam);
    expect(items).toMatchObject([{ who: reference, owner: jo.id }]);
    expect(away).toEqual({ [jo.id]: { name: "Jo Bell", untilDay } });
    expect((await queueOf(sam, jo.id)).covered).toMatchObject({ coverName: "Sam Taylor" });
    expect(await kindsOf(kim)).toEqual([]);
  });
});
