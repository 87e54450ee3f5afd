import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dateToDay, today } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { twoSides, wholeReferral } from "../test/referral-world";
import { findOutcomes } from "./find-outcomes.server";
import { findWorkQuestions } from "./find-work-questions.server";
import { lookAgain } from "./look-again.server";
import { offerSupport } from "./offer-support.server";
import { resolveOutcome } from "./resolve-outcome.server";
import { tellOutcome } from "./tell-outcome.server";
import { inWork, lettersOf, no, says, yes } from "./test/outcome-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

const seenAt13 = async (id: string) => {
  const found = await findOutcomes(sides.broker, id);
  if (!found.ok) throw new Error(found.message);
  const seen = found.value.checks.find(({ check }) => check === "week_13");
  if (!seen) throw new Error("not asked");
  return { ...found.value, ...seen };
};
const availableOf = (id: string, available?: boolean) =>
  asActor(system("test"), async (tx) => {
    if (available !== undefined) await tx.candidate.update({ where: { id }, data: { available } });
    return (await tx.candidate.findUniqueOrThrow({ where: { id } })).available;
  });

describe("what a broker sees", () => {
  test("is both answers side by side, with pay beside the wage of the day and reasons in each side's words", async () => {
    const { id } = await inWork(sides, 91);
    const gone = addDays(today(), -2);
    await says(id, "week_13", "employer", { ...no, endedOn: gone, endedWhy: "hours" });
    await says(id, "week_13", "resident", { ...yes, hoursWeek: 28.5, payPence: 1410, support: ["travel"] });
    const seen = await seenAt13(id);
    expect(seen).toMatchObject({ state: "differs", maySettle: true, mayNote: false, resolution: null });
    const [employer, resident] = seen.sides;
    expect(employer).toMatchObject({ side: "employer", answer: "No, has left", by: "Lea Bridge Canteen" });
    expect(employer?.lines).toEqual([
      { key: "Last day", value: gone },
      { key: "Why", value: "The hours or shifts did not suit" },
    ]);
    expect(resident?.lines).toEqual([
      { key: "Hours", value: "28.5 a week" },
      {
        key: "Pay",
        value: expect.stringMatching(/^£14\.10 an hour, .+ London Living Wage of .+ on that day$/),
      },
      { key: "What would help", value: "Help with the cost of travel" },
    ]);
  });

  test("shows a later answer as one that came after it was settled", async () => {
    const { id } = await inWork(sides, 91);
    await says(id, "week_13", "resident", yes);
    const found = { referralId: id, check: "week_13", outcome: true, words: "Payslip." } as const;
    await resolveOutcome(sides.broker, found);
    await says(id, "week_13", "employer", no);
    const seen = await seenAt13(id);
    expect(seen.sides.map(({ late }) => late)).toEqual([true, false]);
    expect(seen).toMatchObject({ state: "resolved", holds: true, maySettle: false });
  });

  test("is for their own brokerage, and leaves a trace", async () => {
    const { id, candidate } = await inWork(sides, 91);
    const other = await memberOf(await organisation("brokerage", { name: "Bexley" }));
    for (const actor of [other, sides.recruiter])
      expect(await findOutcomes(actor, id)).toMatchObject({ problem: "not-found" });
    await seenAt13(id);
    const trail = await asActor(system("test"), (tx) =>
      tx.auditEntry.findMany({
        where: { subject: candidate.id, action: "candidate.read", actorId: sides.broker.id },
      }),
    );
    expect(trail).toHaveLength(1);
  });
});

test("an employer sees its own side alone, by the first name that was shared", async () => {
  const { id } = await inWork(sides, 91);
  await says(id, "week_13", "resident", { ...no, endedWhy: "health" });
  const asked = await findWorkQuestions(sides.recruiter, id);
  expect(asked?.who).toBe("Dee");
  expect(asked?.questions).toMatchObject([{ check: "week_13", mayAnswer: true, answered: null }]);
  expect(JSON.stringify(asked)).not.toMatch(/health/i);
  const rival = await memberOf(await organisation("employer", { name: "Third Canteen" }));
  expect(await findWorkQuestions(rival, id)).toBeNull();
});

describe("support in work", () => {
  const offered = { check: "week_13", offered: ["buddy", "travel"], words: "Met on Monday." } as const;

  test("is recorded by the broker and shown at its check, and an employer reads none of it", async () => {
    const { id } = await inWork(sides, 91);
    const given = { ...offered, referralId: id, offered: [...offered.offered] };
    expect(await offerSupport(sides.broker, given)).toMatchObject({ ok: true });
    expect((await seenAt13(id)).support).toMatchObject([
      { offered: ["A buddy or a mentor at work", "Help with the cost of travel"], words: "Met on Monday." },
    ]);
    expect(await offerSupport(sides.recruiter, given)).toMatchObject({ problem: "not-found" });
    expect(await asActor(sides.recruiter, (tx) => tx.inWorkSupport.count())).toBe(0);
    expect((await wholeReferral(id)).trail).toContain("outcome.support-offered");
  });
});

describe("after a job has ended", () => {
  test("the broker is asked, and says once that they look for work again", async () => {
    const { id, candidate } = await inWork(sides, 91);
    await availableOf(candidate.id, false);
    expect(await lookAgain(sides.broker, id)).toMatchObject({ problem: "wrong-stage" });
    await says(id, "week_13", "employer", { ...no, endedOn: addDays(today(), -1) });
    await says(id, "week_13", "resident", no);
    expect(await seenAt13(id)).toMatchObject({ askLooking: true, endedOn: addDays(today(), -1) });
    expect(await availableOf(candidate.id), "nobody is matched unasked").toBe(false);
    const both = await Promise.all([lookAgain(sides.broker, id), lookAgain(sides.broker, id)]);
    expect(both.map((done) => done.ok && done.value.already).sort()).toEqual([false, true]);
    expect(await availableOf(candidate.id)).toBe(true);
    expect(await seenAt13(id)).toMatchObject({ askLooking: false });
    const other = await memberOf(await organisation("brokerage", { name: "Brent" }));
    expect(await lookAgain(other, id)).toMatchObject({ problem: "not-found" });
  });
});

describe("the broker's letter", () => {
  const outcomes = async (id: string) => {
    await tellOutcome(id, "week_13");
    await tellOutcome(id, "week_13");
    const letters = (await lettersOf(id)).filter(({ name }) => name === "work-outcome");
    return letters.map(({ to, props }) => [to, (props as { outcome: string }).outcome]);
  };

  test("says once what two answers came to, and nothing before", async () => {
    const differs = await inWork(sides, 91);
    await says(differs.id, "week_13", "employer", no);
    expect(await outcomes(differs.id)).toEqual([]);
    await says(differs.id, "week_13", "resident", yes);
    expect(await outcomes(differs.id)).toEqual([[sides.broker.email, "differs"]]);
    for (const [given, outcome] of [
      [yes, "stays"],
      [no, "ended"],
    ] as const) {
      const { id } = await inWork(sides, 91);
      await says(id, "week_13", "employer", given);
      await says(id, "week_13", "resident", given);
      expect(await outcomes(id)).toEqual([[sides.broker.email, outcome]]);
    }
  });
});

test("a referral that ended well says on which day nothing, and keeps its checks", async () => {
  const { id } = await inWork(sides, 182);
  await says(id, "week_26", "employer", yes);
  await says(id, "week_26", "resident", yes);
  const { jobEndedOn } = await wholeReferral(id);
  expect(jobEndedOn && dateToDay(jobEndedOn)).toBeNull();
  const found = await findOutcomes(sides.broker, id);
  expect(found.ok && found.value.checks.map(({ check, state }) => [check, state])).toEqual([
    ["week_26", "agreed"],
  ]);
});
