import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dateToDay, now, shiftClock, today } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { moveReferral } from "../move-referral.server";
import { twoSides, wholeReferral } from "../test/referral-world";
import { askOutcomes } from "./ask-outcomes.server";
import {
  checkOf,
  checksOf,
  inWork,
  lettersOf,
  no,
  putForwardOf,
  says,
  toStart,
  yes,
} from "./test/outcome-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
afterEach(() => shiftClock(0));

const DAY = 86_400_000;
const daysTo = (day: string) => (Date.parse(day) - Date.parse(today())) / DAY;
const sent = async (id: string) => (await lettersOf(id)).map(({ name, to }) => [name, to]);

describe("once somebody has started", () => {
  test("both sides are asked at the start, after 91 and after 182 days; whoever said so has answered", async () => {
    const { id } = await putForwardOf(sides);
    const start = { referralId: id, from: "referred", to: "started" } as const;
    expect(await moveReferral(sides.recruiter, start)).toMatchObject({ ok: true });
    await askOutcomes(id);
    const rows = await checksOf(id);
    expect(rows.map(({ check, side, dueOn }) => [check, side, dateToDay(dueOn)])).toEqual([
      ["start", "employer", today()],
      ["start", "resident", today()],
      ["week_13", "employer", addDays(today(), 91)],
      ["week_13", "resident", addDays(today(), 91)],
      ["week_26", "employer", addDays(today(), 182)],
      ["week_26", "resident", addDays(today(), 182)],
    ]);
    expect(rows[0]).toMatchObject({ answer: true, answeredBy: "employer", answeredByName: "Ruth Levy" });
    expect(await sent(id)).toEqual([["work-question-resident", expect.stringMatching(/^dee\.okafor/)]]);
  });

  test("a broker who said so has answered for the resident, and the employer is asked", async () => {
    const { id } = await putForwardOf(sides);
    const start = { referralId: id, from: "referred", to: "started" } as const;
    expect(await moveReferral(sides.broker, start)).toMatchObject({ ok: true });
    await askOutcomes(id);
    expect(await checkOf(id, "start", "resident")).toMatchObject({ answer: true, answeredBy: "brokerage" });
    expect(await sent(id)).toEqual([["work-question", sides.recruiter.email]]);
  });

  test("each side is asked on the day, once, and reminded once after five working days; the link stays the same", async () => {
    const { id } = await inWork(sides, 91);
    await Promise.all([askOutcomes(id), askOutcomes(id)]);
    const first = await lettersOf(id);
    expect(first.map(({ name }) => name).sort()).toEqual(["work-question", "work-question-resident"]);
    shiftClock(daysTo(addWorkingDays(today(), 4)) * DAY);
    await askOutcomes(id);
    expect(await lettersOf(id)).toHaveLength(2);
    shiftClock(10 * DAY);
    await Promise.all([askOutcomes(id), askOutcomes(id)]);
    await askOutcomes(id);
    const all = await lettersOf(id);
    expect(all).toHaveLength(4);
    const links = (name: string) =>
      new Set(
        all.filter((letter) => letter.name === name).map(({ props }) => (props as { link: string }).link),
      );
    expect(links("work-question").size).toBe(1);
    expect(all.filter(({ props }) => (props as { reminder: boolean }).reminder)).toHaveLength(2);
  });

  test("nobody is asked before the day, nor who has answered", async () => {
    const { id } = await inWork(sides, 90);
    expect(await sent(id)).toEqual([]);
    const later = await inWork(sides, 91);
    await says(later.id, "week_13", "employer", yes);
    shiftClock(10 * DAY);
    await askOutcomes(later.id);
    expect((await sent(later.id)).filter(([name]) => name === "work-question")).toHaveLength(1);
    expect((await sent(later.id)).filter(([name]) => name === "work-question-resident")).toHaveLength(2);
  });

  test("a question to an employer counts towards its cap, one to a resident does not", async () => {
    const { id } = await inWork(sides, 91);
    const ids = (await checksOf(id)).map((check) => check.id);
    const nudges = await asActor(system("test"), (tx) =>
      tx.employerNudge.findMany({ where: { subject: { in: ids } } }),
    );
    const { id: asked } = await checkOf(id, "week_13", "employer");
    expect(nudges).toMatchObject([{ employerId: sides.employer.id, kind: "outcome", subject: asked }]);
  });

  test("an employer that wants no letter now is asked once it takes them again; the resident at once", async () => {
    const quiet = await twoSides();
    await asActor(system("test"), (tx) =>
      tx.contactCharter.create({
        data: { organisationId: quiet.employer.id, monthlyCap: 0, byName: "Ruth Levy" },
      }),
    );
    const { id } = await inWork(quiet, 91);
    expect((await sent(id)).map(([name]) => name)).toEqual(["work-question-resident"]);
    expect((await checkOf(id, "week_13", "employer")).askedAt).toBeNull();
    await asActor(system("test"), (tx) =>
      tx.contactCharter.updateMany({ where: { organisationId: quiet.employer.id }, data: { monthlyCap: 4 } }),
    );
    await askOutcomes(id);
    expect((await sent(id)).map(([name]) => name).sort()).toEqual([
      "work-question",
      "work-question-resident",
    ]);
  });

  test("an employer reads the first name while consent stands, and the reference afterwards", async () => {
    const question = async (id: string) =>
      (await lettersOf(id)).find(({ name }) => name === "work-question")?.props;
    const standing = await inWork(sides, 91);
    expect(await question(standing.id)).toMatchObject({
      question: "Is Dee still working at Lea Bridge Canteen?",
    });
    const taken = await inWork(sides, 50);
    await asActor(system("test"), (tx) =>
      tx.consentReceipt.update({ where: { referralId: taken.id }, data: { revokedAt: now() } }),
    );
    shiftClock(41 * DAY);
    await askOutcomes(taken.id);
    const { number } = await wholeReferral(taken.id);
    expect(await question(taken.id)).toMatchObject({
      question: `Is R-${number} still working at Lea Bridge Canteen?`,
    });
  });

  test("a job that ends asks nothing more", async () => {
    const { id } = await inWork(sides, 91);
    await says(id, "week_13", "employer", no);
    await says(id, "week_13", "resident", no);
    shiftClock(100 * DAY);
    await askOutcomes(id);
    expect((await checksOf(id)).map(({ check }) => check)).toEqual(["week_13", "week_13"]);
  });
});

describe("before somebody has started", () => {
  test("both sides are asked once the agreed day has come, and not before", async () => {
    expect(await checksOf((await toStart(sides, 1)).id)).toEqual([]);
    const { id } = await toStart(sides, 0);
    expect((await sent(id)).map(([name]) => name).sort()).toEqual([
      "work-question",
      "work-question-resident",
    ]);
  });

  test("a start that has moved is asked about again on its new day", async () => {
    const { id } = await toStart(sides, -1);
    const startsOn = addDays(today(), 7);
    expect(await says(id, "start", "employer", { answer: "later", startsOn })).toMatchObject({ ok: true });
    expect((await checksOf(id)).map(({ dueOn, askedAt }) => [dateToDay(dueOn), askedAt])).toEqual([
      [startsOn, null],
      [startsOn, null],
    ]);
    await askOutcomes(id);
    expect(await lettersOf(id)).toHaveLength(2);
    shiftClock(7 * DAY);
    await askOutcomes(id);
    expect(await lettersOf(id)).toHaveLength(4);
  });
});
