import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, dateToDay, londonDate, shiftClock, today } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { moveReferral } from "./move-referral.server";
import { asked, queued, referred, twoSides, wholeReferral } from "./test/referral-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

describe("an employer", () => {
  test("moves it to interview, offered and started; each step is on record, with who took it, and is told", async () => {
    const { id } = await referred(sides);
    const walk = [
      ["referred", "interview"],
      ["interview", "offered"],
      ["offered", "started"],
    ] as const;
    for (const [from, to] of walk)
      expect(await moveReferral(sides.recruiter, { referralId: id, from, to })).toMatchObject({ ok: true });
    const { stage, startedAt, moves, trail } = await wholeReferral(id);
    expect(stage).toBe("started");
    expect(startedAt).toBeInstanceOf(Date);
    expect(moves.slice(-3)).toMatchObject([
      { from: "referred", to: "interview", side: "employer", byName: "Ruth Levy" },
      { from: "interview", to: "offered" },
      { from: "offered", to: "started" },
    ]);
    expect(trail.filter((action) => action === "referral.moved")).toHaveLength(3);
    const told = await queued("referral.moved", id);
    expect(told.map(({ moveId }) => moveId)).toEqual(moves.slice(-3).map((move) => move.id));
  });

  test("goes no further only with a reason, and keeps the feedback", async () => {
    const { id } = await referred(sides);
    const end = { referralId: id, from: "referred", to: "not_progressed" } as const;
    expect(await moveReferral(sides.recruiter, end)).toMatchObject({ problem: "invalid", field: "reason" });
    expect((await wholeReferral(id)).stage).toBe("referred");
    const said = { reason: "We chose someone else", feedback: "We would gladly see them again." };
    expect(await moveReferral(sides.recruiter, { ...end, ...said })).toMatchObject({ ok: true });
    expect(await wholeReferral(id)).toMatchObject({ stage: "not_progressed", ...said });
  });

  test("can't reach a referral before the yes, nor another employer's at all", async () => {
    const before = await asked(sides);
    const early = { referralId: before.id, from: "consent_asked", to: "interview" } as const;
    expect(await moveReferral(sides.recruiter, early)).toMatchObject({ problem: "not-found" });
    const rival = await memberOf(await organisation("employer", { name: "Another Canteen" }));
    const { id } = await referred(sides);
    const move = { referralId: id, from: "referred", to: "interview" } as const;
    expect(await moveReferral(rival, move)).toMatchObject({ problem: "not-found" });
    expect((await wholeReferral(id)).stage).toBe("referred");
  });

  test("can't withdraw it, nor say that somebody stayed", async () => {
    const { id } = await referred(sides);
    const back = { referralId: id, from: "referred", to: "withdrawn", reason: "x" } as const;
    expect(await moveReferral(sides.recruiter, back)).toMatchObject({ problem: "not-allowed" });
    const stayed = { referralId: id, from: "referred", to: "sustained_13" } as const;
    expect(await moveReferral(sides.recruiter, stayed)).toMatchObject({ problem: "not-allowed" });
  });

  test("and a colleague at once: one moves it, the other hears where it stands and who moved it", async () => {
    const colleague = await memberOf(sides.employer, "Tom Reid");
    for (let round = 0; round < 6; round++) {
      const { id } = await referred(sides);
      const results = await Promise.all([
        moveReferral(sides.recruiter, { referralId: id, from: "referred", to: "interview" }),
        moveReferral(colleague, { referralId: id, from: "referred", to: "offered" }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const { stage, steps } = await wholeReferral(id);
      const winner = stage === "interview" ? "Ruth Levy" : "Tom Reid";
      expect(steps).toHaveLength(5);
      const said = expect.stringMatching(new RegExp(`is now at “${stage}”. ${winner} moved it on`));
      expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage", message: said });
      expect(await queued("referral.moved", id)).toHaveLength(1);
    }
  });

  test("with an older page is told how it stands, and nothing changes", async () => {
    const { id } = await referred(sides);
    await moveReferral(sides.recruiter, { referralId: id, from: "referred", to: "offered" });
    const older = { referralId: id, from: "referred", to: "interview" } as const;
    expect(await moveReferral(sides.recruiter, older)).toMatchObject({ problem: "wrong-stage" });
    expect((await wholeReferral(id)).stage).toBe("offered");
  });
});

describe("a start", () => {
  const start = async (startedOn?: string) => {
    const { id } = await referred(sides);
    const step = { referralId: id, from: "referred", to: "started", startedOn } as const;
    return { id, result: await moveReferral(sides.recruiter, step) };
  };

  test("is on the day that is said, and today where none is", async () => {
    const { id, result } = await start();
    expect(result).toMatchObject({ ok: true });
    const { startedAt, startsOn } = await wholeReferral(id);
    expect(startedAt && londonDate(startedAt)).toBe(today());
    expect(startsOn && dateToDay(startsOn)).toBe(today());
  });

  test("can't be later than today, nor before they were put forward", async () => {
    for (const day of [addDays(today(), 1), addDays(today(), -1)]) {
      const { id, result } = await start(day);
      expect(result).toMatchObject({ problem: "invalid", field: "startedOn" });
      expect((await wholeReferral(id)).stage).toBe("referred");
    }
  });

  test.each([-1, 731])("that is offered can't lie %i days from today", async (away) => {
    const { id } = await referred(sides);
    const offer = {
      referralId: id,
      from: "referred",
      to: "offered",
      startsOn: addDays(today(), away),
    } as const;
    expect(await moveReferral(sides.recruiter, offer)).toMatchObject({
      problem: "invalid",
      field: "startsOn",
    });
  });
});

describe("a broker", () => {
  test("withdraws it, with a reason, at a stage before or after the yes", async () => {
    const first = await asked(sides);
    const then = await referred(sides);
    const reason = "They have found other work";
    for (const [id, from] of [
      [first.id, "consent_asked"],
      [then.id, "referred"],
    ] as const) {
      const back = { referralId: id, from, to: "withdrawn", reason } as const;
      expect(await moveReferral(sides.broker, back)).toMatchObject({ ok: true });
      expect(await wholeReferral(id)).toMatchObject({ stage: "withdrawn", reason });
    }
  });

  test("records what the employer told them, as their own step and not the employer's", async () => {
    const { id } = await referred(sides);
    const offer = { referralId: id, from: "referred", to: "offered", startsOn: addDays(today(), 7) } as const;
    expect(await moveReferral(sides.broker, offer)).toMatchObject({ ok: true });
    const { startsOn, moves } = await wholeReferral(id);
    expect(startsOn && dateToDay(startsOn)).toBe(addDays(today(), 7));
    expect(moves.at(-1)).toMatchObject({ to: "offered", side: "brokerage", byName: "Sam Adeyemi" });
  });

  test("takes nothing back, and ends nothing, without saying why", async () => {
    const { id } = await referred(sides);
    for (const to of ["withdrawn", "not_progressed"] as const) {
      const end = { referralId: id, from: "referred", to } as const;
      expect(await moveReferral(sides.broker, end)).toMatchObject({ problem: "invalid", field: "reason" });
    }
    expect((await wholeReferral(id)).stage).toBe("referred");
  });

  test("of another brokerage can't reach it", async () => {
    const other = await memberOf(await organisation("brokerage", { name: "Hackney" }));
    const { id } = await referred(sides);
    const back = { referralId: id, from: "referred", to: "withdrawn", reason: "x" } as const;
    expect(await moveReferral(other, back)).toMatchObject({ problem: "not-found" });
  });

  test("can't say alone that somebody stayed: both sides are asked", async () => {
    const { id } = await referred(sides);
    await moveReferral(sides.recruiter, { referralId: id, from: "referred", to: "started" });
    const stayed = { referralId: id, from: "started", to: "sustained_13" } as const;
    shiftClock(92 * 86_400_000);
    try {
      expect(await moveReferral(sides.broker, stayed)).toMatchObject({ problem: "not-allowed" });
    } finally {
      shiftClock(0);
    }
    expect((await wholeReferral(id)).stage).toBe("started");
  });
});
