import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, londonDate, today } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { twoSides, wholeReferral } from "../test/referral-world";
import { resolveOutcome } from "./resolve-outcome.server";
import { checkOf, checksOf, inWork, no, resolutionsOf, says, toStart, yes } from "./test/outcome-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

const stageOf = async (id: string) => (await wholeReferral(id)).stage;

describe("two answers that differ", () => {
  const differing = async () => {
    const { id } = await inWork(sides, 91);
    await says(id, "week_13", "employer", no);
    await says(id, "week_13", "resident", yes);
    return id;
  };

  test("move nothing until the broker resolves it; both stay as they were given", async () => {
    const id = await differing();
    expect(await stageOf(id)).toBe("started");
    const before = await checksOf(id);
    const found = { referralId: id, check: "week_13", outcome: true, words: "Seen the payslip." } as const;
    expect(await resolveOutcome(sides.broker, found)).toMatchObject({ value: { way: ["sustained_13"] } });
    expect(await stageOf(id)).toBe("sustained_13");
    expect(await checksOf(id)).toEqual(before);
    expect(await resolutionsOf(id)).toMatchObject([
      { outcome: true, words: "Seen the payslip.", byName: "Sam Adeyemi" },
    ]);
    expect((await wholeReferral(id)).trail).toContain("outcome.resolved");
  });

  test("resolved by two brokers at once, exactly one stands and the other is told", async () => {
    const colleague = await memberOf(sides.brokerage, "Ann Green");
    const id = await differing();
    const found = { referralId: id, check: "week_13", words: "Rang both." } as const;
    const both = await Promise.all([
      resolveOutcome(sides.broker, { ...found, outcome: true }),
      resolveOutcome(colleague, { ...found, outcome: false }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
    expect(await resolutionsOf(id)).toHaveLength(1);
  });

  test("are nobody's to resolve but the resident's own brokerage's", async () => {
    const id = await differing();
    const other = await memberOf(await organisation("brokerage", { name: "Barking" }));
    const found = { referralId: id, check: "week_13", outcome: true, words: "x" } as const;
    for (const actor of [other, sides.recruiter])
      expect(await resolveOutcome(actor, found)).toMatchObject({ problem: "not-found" });
    expect(await resolutionsOf(id)).toEqual([]);
  });

  test("may be settled with one side silent, and the later answer is kept beside", async () => {
    const { id } = await inWork(sides, 91);
    const found = { referralId: id, check: "week_13", outcome: true, words: "Seen the payslip." } as const;
    expect(await resolveOutcome(sides.broker, found)).toMatchObject({ problem: "wrong-stage" });
    await says(id, "week_13", "resident", yes);
    expect(await resolveOutcome(sides.broker, found)).toMatchObject({ ok: true });
    expect(await says(id, "week_13", "employer", no)).toMatchObject({ value: { way: [] } });
    expect(await checkOf(id, "week_13", "employer")).toMatchObject({ answer: false });
    expect(await stageOf(id)).toBe("sustained_13");
    expect(await resolveOutcome(sides.broker, { ...found, outcome: false })).toMatchObject({
      problem: "taken",
    });
  });
});

describe("whether somebody has started", () => {
  test("the employer's yes is its word: they have, since the agreed day; the resident's makes it confirmed", async () => {
    const { id } = await toStart(sides, -2);
    expect(await says(id, "start", "resident", yes)).toMatchObject({ value: { way: [] } });
    expect(await stageOf(id)).toBe("offered");
    expect(await says(id, "start", "employer", yes)).toMatchObject({ value: { way: ["started"] } });
    const { startedAt, moves } = await wholeReferral(id);
    expect(startedAt && londonDate(startedAt)).toBe(addDays(today(), -2));
    expect(moves.at(-1)).toMatchObject({ side: "employer", byName: "Lea Bridge Canteen" });
  });

  test("both say no: it ends with a reason", async () => {
    const { id } = await toStart(sides, 0);
    await says(id, "start", "employer", no);
    await says(id, "start", "resident", no);
    expect(await wholeReferral(id)).toMatchObject({
      stage: "not_progressed",
      reason: "They did not start",
      jobEndedOn: null,
    });
  });

  test("they differ: the broker decides", async () => {
    const { id } = await toStart(sides, 0);
    await says(id, "start", "employer", no);
    await says(id, "start", "resident", yes);
    expect(await stageOf(id)).toBe("offered");
    const found = { referralId: id, check: "start", outcome: true, words: "They are there." } as const;
    expect(await resolveOutcome(sides.broker, found)).toMatchObject({ value: { way: ["started"] } });
    expect((await wholeReferral(id)).moves.at(-1)).toMatchObject({
      side: "brokerage",
      byName: "Sam Adeyemi",
    });
  });
});
