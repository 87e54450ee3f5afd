import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { asActor } from "~/platform/actor.server";
import { addDays, dateToDay, londonDate, shiftClock, today } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { queued, twoSides, wholeReferral } from "../test/referral-world";
import { noteAnswer } from "./answer-question.server";
import { findQuestion } from "./find-question.server";
import { askedWith } from "./question-link.server";
import { openSaid } from "./sealed-said.server";
import { checkOf, checksOf, holderOf, inWork, no, says, yes } from "./test/outcome-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
afterEach(() => shiftClock(0));

const DAY = 86_400_000;
const stageOf = async (id: string) => (await wholeReferral(id)).stage;

describe("two answers that say the same", () => {
  test("yes: the service sustains it, in the transaction of the second", async () => {
    const { id } = await inWork(sides, 91);
    const details = {
      answer: "yes",
      hoursWeek: 30,
      payPence: 1410,
      support: ["buddy"],
      words: "Going well.",
    } as const;
    expect(await says(id, "week_13", "employer", { ...details, support: ["buddy"] })).toMatchObject({
      value: { way: [] },
    });
    expect(await stageOf(id)).toBe("started");
    expect(await says(id, "week_13", "resident", yes)).toMatchObject({ value: { way: ["sustained_13"] } });
    const { stage, moves, trail } = await wholeReferral(id);
    expect(stage).toBe("sustained_13");
    expect(moves.at(-1)).toMatchObject({ from: "started", to: "sustained_13", side: "service" });
    expect(trail.filter((action) => action === "outcome.answered")).toHaveLength(2);
    const kept = await checkOf(id, "week_13", "employer");
    expect(openSaid(kept)).toEqual({ endedWhy: null, words: "Going well." });
    expect(kept).toMatchObject({
      hoursWeek: 30,
      payPence: 1410,
      support: ["buddy"],
      answeredBy: "employer",
      answeredByName: "Lea Bridge Canteen",
    });
    expect((await queued("referral.moved", id)).at(-1)).toMatchObject({ moveId: moves.at(-1)?.id });
  });

  test("yes after 26 weeks ends it well, with a reason", async () => {
    const { id } = await inWork(sides, 182);
    await says(id, "week_26", "resident", yes);
    expect(await says(id, "week_26", "employer", yes)).toMatchObject({
      value: { way: ["sustained_13", "sustained_26"] },
    });
    expect(await wholeReferral(id)).toMatchObject({ stage: "sustained_26", reason: expect.any(String) });
  });

  test("no: the job has ended, on the employer's day, and the resident's reason stays out of the employer's sight", async () => {
    const { id } = await inWork(sides, 91);
    const day = addDays(today(), -3);
    await says(id, "week_13", "resident", { ...no, endedOn: addDays(today(), -5), endedWhy: "health" });
    await says(id, "week_13", "employer", { ...no, endedOn: day, endedWhy: "hours" });
    const { stage, reason, jobEndedOn, moves } = await wholeReferral(id);
    expect(stage).toBe("not_progressed");
    expect(reason).toBe("They started, and have left");
    expect(moves.at(-1)).toMatchObject({ side: "service", reason: "They started, and have left" });
    expect(jobEndedOn && dateToDay(jobEndedOn)).toBe(day);
    const own = await asActor(sides.recruiter, (tx) =>
      tx.outcomeCheck.findMany({ where: { referralId: id } }),
    );
    expect(own.map(({ side }) => side)).toEqual(["employer"]);
  });

  test("at once: exactly one of the two moves it", async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await inWork(sides, 91);
      const both = await Promise.all([
        says(id, "week_13", "employer", yes),
        says(id, "week_13", "resident", yes),
      ]);
      expect(both.flatMap((answer) => (answer.ok ? answer.value.way : [answer.message]))).toEqual([
        "sustained_13",
      ]);
      expect((await wholeReferral(id)).steps.filter((to) => to === "sustained_13")).toHaveLength(1);
    }
  });
});

describe("an answer", () => {
  test("stands as it was first given, whoever sends another", async () => {
    const { id } = await inWork(sides, 91);
    const twice = await Promise.all([
      says(id, "week_13", "employer", yes),
      says(id, "week_13", "employer", no),
    ]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = await checkOf(id, "week_13", "employer");
    expect(await says(id, "week_13", "employer", kept.answer ? no : yes)).toMatchObject({ problem: "taken" });
    expect(await checkOf(id, "week_13", "employer")).toEqual(kept);
  });

  test("is refused before its day, for a day to come, before the start, and after the referral was taken back", async () => {
    const early = await inWork(sides, 90);
    const note = { referralId: early.id, check: "week_13", given: yes } as const;
    expect(await noteAnswer(sides.broker, note)).toMatchObject({ problem: "gone" });
    const { id } = await inWork(sides, 91);
    for (const endedOn of [addDays(today(), 1), addDays(londonDate(new Date()), -120)])
      expect(await says(id, "week_13", "employer", { ...no, endedOn })).toMatchObject({
        problem: "invalid",
        field: "endedOn",
      });
    const later = { answer: "later", startsOn: addDays(today(), 5) } as const;
    expect(await says(id, "week_13", "employer", later)).toMatchObject({ problem: "invalid" });
    expect((await checkOf(id, "week_13", "employer")).answer).toBeNull();
  });

  test("comes from no link that was never sent, and a link shows its own question alone", async () => {
    const { id } = await inWork(sides, 91);
    expect(await findQuestion(askedWith("never-sent"))).toMatchObject({ problem: "not-found" });
    const holder = await holderOf(id, "week_13", "resident");
    expect(await findQuestion(holder)).toMatchObject({
      value: { side: "resident", question: "Are you still working at Lea Bridge Canteen?", answered: null },
    });
    await inWork(sides, 91);
    await says(id, "week_13", "employer", no);
    await asActor(holder, async (tx) => {
      expect(await tx.outcomeCheck.findMany()).toMatchObject([{ referralId: id, side: "resident" }]);
      expect(await tx.referral.findMany({ select: { id: true } })).toEqual([{ id }]);
      expect(await tx.candidatePerson.count()).toBe(0);
      expect(await tx.outcomeResolution.count()).toBe(0);
      expect((await tx.referral.updateMany({ data: { stage: "withdrawn" } })).count).toBe(0);
    });
  });

  test("is noted by the resident's own broker and by the employer's own people, and nobody else", async () => {
    const { id } = await inWork(sides, 91);
    const note = { referralId: id, check: "week_13", given: yes } as const;
    const rival = await memberOf(await organisation("employer", { name: "Another Canteen" }));
    const other = await memberOf(await organisation("brokerage", { name: "Hackney" }));
    const viewer = await memberOf(sides.employer, "Vic Stone", "viewer");
    for (const actor of [rival, other])
      expect(await noteAnswer(actor, note)).toMatchObject({ problem: "not-found" });
    expect(await noteAnswer(viewer, note)).toMatchObject({ problem: "not-allowed" });
    expect(
      (await checksOf(id)).filter(({ check }) => check === "week_13").map(({ answer }) => answer),
    ).toEqual([null, null]);
    expect(
      await noteAnswer(sides.broker, { ...note, given: { ...yes, words: "They told me by phone." } }),
    ).toMatchObject({ ok: true });
    expect(await checkOf(id, "week_13", "resident")).toMatchObject({
      answer: true,
      answeredBy: "brokerage",
      answeredByName: "Sam Adeyemi",
    });
    expect(await noteAnswer(sides.recruiter, note)).toMatchObject({ value: { way: ["sustained_13"] } });
  });
});

test("a link that was left for months says that it is over", async () => {
  const { id } = await inWork(sides, 91);
  const holder = await holderOf(id, "week_13", "employer");
  shiftClock(130 * DAY);
  expect(await findQuestion(holder)).toMatchObject({ problem: "gone" });
  expect(await says(id, "week_13", "employer", yes)).toMatchObject({ problem: "gone" });
});
