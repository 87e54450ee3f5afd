import "~/platform/test/database";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, now, today } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { ReferralStage } from "~prisma/generated/client";
import { loadOurTaxonomy } from "../taxonomy/load-taxonomy.server";
import { someoneOf } from "./example-actors";
import { findDemand } from "./find-demand.server";
import { monthsBefore } from "./months";

const NEWHAM = "E09000025";
const BRENT = "E09000005";
const member = someoneOf("board", "hospitality");
const daysAgo = (days: number) => dayToDate(addDays(today(), -days));

async function demandOf(slug = "hospitality") {
  const found = await findDemand(member, slug);
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

type Place = { occupationId: string | null; places: number; boroughCode?: string | null; liveAt?: Date };

async function open(
  employerId: string,
  { boroughCode = NEWHAM, ...vacancy }: Place & { endedAt?: Date; closesOn?: Date },
) {
  const site = await aSite({ id: employerId }, { boroughCode });
  return liveVacancy(employerId, { siteId: site.id, liveAt: daysAgo(3), ...vacancy });
}

const refer = (
  vacancy: { id: string; organisationId: string },
  brokerageId: string,
  to: ReferralStage,
  at: Date,
) =>
  candidateOf(brokerageId).then((candidate) =>
    asActor(system("test"), (tx) =>
      tx.referral.create({
        data: {
          vacancyId: vacancy.id,
          candidateId: candidate.id,
          brokerageId,
          employerId: vacancy.organisationId,
          stage: to,
          brokerName: "Sam",
          consentedAt: at,
          moves: { create: { to, at, side: "brokerage", byName: "Sam" } },
          receipt: {
            create: {
              vacancyId: vacancy.id,
              employerId: vacancy.organisationId,
              words: "You agree.",
              givenAt: at,
              until: new Date(at.getTime() + 86_400_000),
            },
          },
        },
      }),
    ),
  );

beforeAll(async () => {
  await loadOurTaxonomy();
});

beforeEach(() =>
  asActor(system("test"), async (tx) => {
    await tx.organisation.deleteMany();
  }),
);

describe("findDemand", () => {
  test("counts open places by occupation and borough, against a month ago", async () => {
    const hotel = await organisation("employer", { name: "Hotel", sector: "hospitality" });
    const cafe = await organisation("employer", { name: "Café", sector: "hospitality" });
    await open(hotel.id, { occupationId: "chef", places: 12, liveAt: daysAgo(60) });
    await open(hotel.id, { occupationId: "chef", places: 6 });
    await open(cafe.id, { occupationId: "barista", places: 10, boroughCode: BRENT, liveAt: daysAgo(60) });
    const demand = await demandOf();
    expect(demand.places).toEqual({ now: 28, before: 22, change: { kind: "percent", percent: 27 } });
    expect(demand.employers).toBe(2);
    expect(demand.occupations.map(({ label, now, before }) => [label, now, before])).toEqual([
      ["Chef", 18, 12],
      ["Barista", 10, 10],
    ]);
    expect(demand.boroughs.filter(({ now }) => now !== 0)).toEqual([
      { code: BRENT, now: 10, before: 10 },
      { code: NEWHAM, now: 18, before: 12 },
    ]);
    expect(demand.boroughs).toHaveLength(33);
    expect(demand.occupations[0]?.series.at(-1)).toBe(18);
    expect(demand.days.at(-2)).toBe(monthsBefore(today(), 1));
  });

  test("a place leaves when its vacancy ends or its closing date passes, and stays in the month it was open", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    await open(hotel.id, { occupationId: "chef", places: 9, liveAt: daysAgo(80), endedAt: daysAgo(5) });
    await open(hotel.id, { occupationId: "barista", places: 8, liveAt: daysAgo(80), closesOn: daysAgo(1) });
    await open(hotel.id, { occupationId: "barista", places: 7, liveAt: daysAgo(80), closesOn: daysAgo(0) });
    const demand = await demandOf();
    expect(demand.places).toMatchObject({ now: 7, before: 24 });
  });

  test("a vacancy whose occupation has no board counts for its employer’s sector, and for no other", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    const clinic = await organisation("employer", { sector: "health" });
    await open(hotel.id, { occupationId: null, places: 20 });
    await open(clinic.id, { occupationId: null, places: 30 });
    await open(clinic.id, { occupationId: "chef", places: 11 });
    const demand = await demandOf();
    expect(demand.places.now).toBe(31);
    expect(demand.occupations.map(({ label, now }) => [label, now])).toEqual([
      ["Chef", 11],
      ["Other occupations", 20],
    ]);
  });

  test("drafts and vacancies in review are nobody’s demand", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    const vacancy = await open(hotel.id, { occupationId: "chef", places: 40 });
    await asActor(system("test"), (tx) =>
      tx.vacancy.update({ where: { id: vacancy.id }, data: { stage: "in_review", liveAt: null } }),
    );
    expect((await demandOf()).places.now).toBe(0);
  });

  test("five places are shown and four are not, nor what would give the four away", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    await open(hotel.id, { occupationId: "chef", places: 40 });
    await open(hotel.id, { occupationId: "waiter", places: 12, boroughCode: BRENT });
    await open(hotel.id, { occupationId: "barista", places: 5, boroughCode: BRENT });
    expect((await demandOf()).unshown).toEqual([]);
    await asActor(system("test"), (tx) =>
      tx.vacancy.updateMany({ where: { occupationId: "barista" }, data: { places: 4 } }),
    );
    const demand = await demandOf();
    expect(demand.unshown).toHaveLength(2);
    expect(demand.occupations.map(({ now }) => now)).toEqual([40]);
    expect(demand.places.now).toBe(56);
    expect(demand.boroughs.filter(({ now }) => now !== 0).map(({ now }) => now)).toEqual([16, 40]);
  });

  test("a month that was published with its total says no more a month later, in the year’s line", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    const since = { liveAt: daysAgo(200) };
    await open(hotel.id, { occupationId: "chef", places: 40, ...since });
    await open(hotel.id, { occupationId: "waiter", places: 12, ...since });
    await open(hotel.id, { occupationId: "barista", places: 4, endedAt: daysAgo(20), ...since });
    await open(hotel.id, { occupationId: "barista", places: 9, liveAt: daysAgo(10) });
    const { occupations } = await demandOf();
    // Three months ago the page said 56 in all and 40 chefs: 12 waiters would give the 4 baristas away.
    const threeMonthsAgo = occupations.map(({ key, series }) => [key, series.at(-4)]);
    expect(threeMonthsAgo).toEqual([
      ["chef", 40],
      ["waiter", null],
      ["barista", null],
    ]);
  });

  test("people put forward and started show from five, by the month in which they moved", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    const brokerage = await organisation("brokerage", { boroughCode: NEWHAM });
    const vacancy = await open(hotel.id, { occupationId: "chef", places: 40 });
    for (let made = 0; made < 5; made++) await refer(vacancy, brokerage.id, "referred", daysAgo(40));
    for (let made = 0; made < 6; made++) await refer(vacancy, brokerage.id, "referred", now());
    for (let made = 0; made < 4; made++) await refer(vacancy, brokerage.id, "started", now());
    const before = await demandOf();
    expect(before.putForward).toEqual({ now: 6, before: 5 });
    expect(before.started).toEqual({ now: null, before: 0 });
    await refer(vacancy, brokerage.id, "started", now());
    expect((await demandOf()).started).toEqual({ now: 5, before: 0 });
  });

  test("one person put forward for six vacancies is one person, and is not shown", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    const brokerage = await organisation("brokerage", { boroughCode: NEWHAM });
    const candidate = await candidateOf(brokerage.id);
    for (let made = 0; made < 6; made++) {
      const vacancy = await open(hotel.id, { occupationId: "chef", places: 10 });
      const referral = await refer(vacancy, brokerage.id, "referred", now());
      await asActor(system("test"), (tx) =>
        tx.referral.update({ where: { id: referral.id }, data: { candidateId: candidate.id } }),
      );
    }
    expect((await demandOf()).putForward.now).toBeNull();
  });

  test("supply counts available residents who look for the work, from five", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    const brokerage = await organisation("brokerage", { boroughCode: NEWHAM });
    await open(hotel.id, { occupationId: "chef", places: 10 });
    const chef = { candidate: { occupations: ["chef", "barista"] } };
    for (let made = 0; made < 4; made++) await candidateOf(brokerage.id, chef);
    await candidateOf(brokerage.id, { candidate: { ...chef.candidate, available: false } });
    expect((await demandOf()).occupations[0]).toMatchObject({ residents: null, perPlace: null });
    await candidateOf(brokerage.id, chef);
    expect((await demandOf()).occupations[0]).toMatchObject({ residents: 5, perPlace: 0.5 });
  });

  test("beyond twenty occupations the rest is one row", async () => {
    const hotel = await organisation("employer", { sector: "hospitality" });
    const known = await asActor(system("test"), (tx) =>
      tx.occupation.findMany({ where: { board: "hospitality" }, take: 22, orderBy: { id: "asc" } }),
    );
    const others = await asActor(system("test"), (tx) =>
      tx.occupation.findMany({ where: { board: null }, take: 23 - known.length, orderBy: { id: "asc" } }),
    );
    for (const [at, { id }] of [...known, ...others].entries())
      await open(hotel.id, { occupationId: id, places: 30 - at });
    const { occupations, places } = await demandOf();
    expect(occupations).toHaveLength(21);
    expect(occupations.at(-1)).toMatchObject({ label: "Other occupations", now: 10 + 9 + 8 });
    expect(occupations.reduce((sum, { now }) => sum + (now ?? 0), 0)).toBe(places.now);
  });

  test("is refused to an employer, a brokerage, a partner and another board; an operator reads any", async () => {
    for (const actor of [
      someoneOf("employer"),
      someoneOf("brokerage"),
      someoneOf("partner"),
      someoneOf("board", "health"),
      someoneOf("board"),
    ])
      expect(await findDemand(actor, "hospitality")).toMatchObject({ ok: false, problem: "not-allowed" });
    expect(await findDemand(someoneOf("operator"), "hospitality")).toMatchObject({ ok: true });
    expect(await findDemand(member, "no-such-board")).toMatchObject({ ok: false, problem: "not-found" });
  });
});
