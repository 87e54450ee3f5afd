import "~/platform/test/database";
import { describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Vacancy } from "~prisma/generated/client";
import { findLondonFigures } from "./find-london-figures.server";

const day = "2026-11-22";
const closesOn = dayToDate("2026-12-20");
const noon = (on: string) => new Date(`${on}T12:00:00Z`);

const advertise = async (over: Parameters<typeof liveVacancy>[1] = {}) => {
  const { id } = await organisation("employer");
  return liveVacancy(id, { closesOn, places: 1, ...over });
};

/** Somebody put forward for a vacancy is interviewed, so many days after it went live. */
async function interviewed({ id: vacancyId, organisationId: employerId, liveAt }: Vacancy, after: number) {
  const brokerage = await organisation("brokerage");
  const candidate = await candidateOf(brokerage.id);
  const at = noon(addDays((liveAt ?? new Date()).toISOString().slice(0, 10), after));
  const base = { vacancyId, candidateId: candidate.id, brokerageId: brokerage.id, employerId };
  await asActor(system("test"), (tx) =>
    tx.referral.create({
      data: {
        ...base,
        stage: "interview",
        brokerName: "Dee Bright",
        moves: { create: { from: "referred", to: "interview", side: "employer", byName: "Sam", at } },
      },
    }),
  );
}

describe("London's figures", () => {
  // One story in order: each test adds to what the ones before it left.
  test("say nothing while fewer than five employers have anything open", async () => {
    for (let i = 0; i < 4; i++) await advertise({ places: 10 });
    expect((await findLondonFigures(day)).open).toBeNull();
  });

  test("count the places that are open today, and whose they are", async () => {
    await advertise({ places: 2, payMinPence: 1479, payMaxPence: 1479 });
    await advertise({ stage: "filled", places: 100 });
    await advertise({ closesOn: dayToDate("2026-11-21"), places: 100 });
    expect((await findLondonFigures(day)).open).toEqual({ places: 42, employers: 5 });
  });

  test("give the share that pays the London Living Wage, of the places that state their pay", async () => {
    const words = { payUnit: null, payMinPence: null, payMaxPence: null, payText: "Competitive" };
    await advertise({ ...words, places: 500 });
    expect((await findLondonFigures(day)).payLivingWage).toBe(95); // 40 of 42
    // A year of 52 weeks at the rate is the rate, however many hours the week has.
    await advertise({
      payUnit: "year",
      payMinPence: 1480 * 20 * 52,
      payMaxPence: 1480 * 20 * 52,
      hoursMax: 20,
      places: 38,
    });
    expect((await findLondonFigures(day)).payLivingWage).toBe(98); // 78 of 80
  });

  test("give the days to the first interview once five vacancies have had one in thirty days", async () => {
    const posted = "2026-11-03";
    for (const days of [3, 5, 9, 12]) await interviewed(await advertise({ liveAt: noon(posted) }), days);
    const slow = await advertise({ liveAt: noon("2026-09-01") });
    await interviewed(slow, 10); // its first was in September, so this month's is no first
    await interviewed(slow, 75);
    expect((await findLondonFigures(day)).daysToInterview).toBeNull();
    const last = await advertise({ liveAt: noon(posted) });
    await interviewed(last, 18);
    await interviewed(last, 7);
    expect((await findLondonFigures(day)).daysToInterview).toBe(7); // of 3, 5, 7, 9 and 12
  });

  test("count days by London's calendar: posted after midnight in summer time, seen at noon, is the same day", async () => {
    const late = { liveAt: new Date("2026-10-24T23:30:00Z") };
    for (let i = 0; i < 6; i++) await interviewed(await advertise(late), 1);
    expect((await findLondonFigures(day)).daysToInterview).toBe(0); // six of eleven
  });
});
