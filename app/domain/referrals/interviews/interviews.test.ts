import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, shiftClock, today } from "~/platform/clock";
import { londonMoment } from "~/platform/london-moment";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { moveReferral } from "../move-referral.server";
import { asked, queued, referred, twoSides, wholeReferral } from "../test/referral-world";
import { arrangeInterview } from "./arrange-interview.server";
import { cancelInterview } from "./cancel-interview.server";
import { changeInterview } from "./change-interview.server";
import { endInterviews } from "./end-interviews.server";
import { findCalendarInterview, interviewsOf } from "./find-interviews.server";
import type { Plan } from "./interview-form";
import { renewAdjustments } from "./renew-adjustments.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

const at = (time: string, days = 3) => londonMoment(addDays(today(), days), time) as Date;
const plan = (over: Partial<Plan> = {}): Plan => ({
  startsAt: at("10:30"),
  minutes: 45,
  place: "The kitchen, E10 7QZ",
  link: null,
  contactName: "Ola Brandt",
  adjustments: null,
  ...over,
});
const arrange = (actor: PersonActor, referralId: string, over: Partial<Plan> = {}) =>
  arrangeInterview(actor, { referralId, from: "referred", plan: plan(over) });
async function arranged(over: Partial<Plan> = {}) {
  const referral = await referred(sides);
  const result = await arrange(sides.broker, referral.id, over);
  if (!result.ok) throw new Error(result.message);
  return { ...referral, interviewId: result.value.interviewId };
}
const kept = (id: string) =>
  asActor(system("test"), (tx) => tx.interview.findUniqueOrThrow({ where: { id } }));

describe("arranging an interview", () => {
  test("moves the referral to it in one go, by either side, on record, and tells nobody of the step itself", async () => {
    for (const [actor, side] of [
      [sides.broker, "brokerage"],
      [sides.recruiter, "employer"],
    ] as const) {
      const { id } = await referred(sides);
      const result = await arrange(actor, id);
      expect(result).toMatchObject({ ok: true });
      const { stage, moves, trail } = await wholeReferral(id);
      expect(stage).toBe("interview");
      expect(moves.at(-1)).toMatchObject({ from: "referred", to: "interview", side, byName: actor.name });
      expect(trail).toContain("interview.arranged");
      expect(await queued("referral.moved", id)).toEqual([]);
    }
  });

  test("is refused before the yes, after the end, to others, and to those who only look on", async () => {
    const early = await asked(sides);
    expect(
      await arrangeInterview(sides.broker, { referralId: early.id, from: "consent_asked", plan: plan() }),
    ).toMatchObject({ problem: "gone" });
    expect(await arrange(sides.recruiter, early.id)).toMatchObject({ problem: "not-found" });
    const { id } = await referred(sides);
    const rival = await memberOf(await organisation("employer"));
    const other = await memberOf(await organisation("brokerage"));
    for (const actor of [rival, other])
      expect(await arrange(actor, id)).toMatchObject({ problem: "not-found" });
    const viewer = await memberOf(sides.employer, "Val Moss", "viewer");
    expect(await arrange(viewer, id)).toMatchObject({ problem: "not-allowed" });
    await moveReferral(sides.broker, { referralId: id, from: "referred", to: "withdrawn", reason: "x" });
    expect(await arrange(sides.broker, id)).toMatchObject({ problem: "wrong-stage" });
    expect(await asActor(system("test"), (tx) => tx.interview.count({ where: { referralId: id } }))).toBe(0);
  });

  test("is refused for a time that is past or years off, and where one is arranged already", async () => {
    const { id } = await referred(sides);
    for (const days of [-1, 500])
      expect(await arrange(sides.broker, id, { startsAt: at("10:30", days) })).toMatchObject({
        field: "day",
      });
    await arrange(sides.broker, id);
    const second = { referralId: id, from: "interview", plan: plan({ startsAt: at("15:00") }) } as const;
    expect(await arrangeInterview(sides.recruiter, second)).toMatchObject({ problem: "taken" });
  });

  test("is refused where the resident has another then, with whomever; not right after it", async () => {
    const first = await arranged();
    const employer = await organisation("employer", { name: "Another Canteen" });
    const elsewhere = await memberOf(employer, "Kit Marlow");
    const second = await referred({ ...sides, employer }, { candidate: first.candidate });
    const clash = await arrange(elsewhere, second.id, { startsAt: at("11:00") });
    expect(clash).toMatchObject({ problem: "invalid", field: "time" });
    expect(JSON.stringify(clash)).not.toContain("Lea Bridge");
    expect((await wholeReferral(second.id)).stage).toBe("referred");
    expect(await arrange(elsewhere, second.id, { startsAt: at("11:15") })).toMatchObject({ ok: true });
  });

  test("by two at once: one does, the other hears who did", async () => {
    const { id } = await referred(sides);
    const results = await Promise.all([
      arrange(sides.broker, id),
      arrange(sides.recruiter, id, { startsAt: at("15:00") }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      problem: "wrong-stage",
      message: expect.stringContaining("moved it"),
    });
    expect(await asActor(system("test"), (tx) => tx.interview.count({ where: { referralId: id } }))).toBe(1);
  });
});

describe("what helps somebody on the day", () => {
  const words = "A quiet room, and the questions beforehand";

  test("is sealed, and the employer reads it only where the resident agreed", async () => {
    for (const agreed of [true, false]) {
      const { id, interviewId } = await arranged({ adjustments: { words, agreed } });
      expect((await kept(interviewId)).adjustments).not.toContain("quiet");
      const seen = (actor: PersonActor, side: "brokerage" | "employer") =>
        asActor(actor, async (tx) => (await interviewsOf(tx, id, side))[0]?.adjustments);
      expect(await seen(sides.broker, "brokerage")).toEqual({ words, agreed });
      expect(await seen(sides.recruiter, "employer")).toEqual(agreed ? { words, agreed } : null);
    }
  });

  test("is the broker's to write: an employer's change leaves it as it is", async () => {
    const { interviewId } = await arranged({ adjustments: { words, agreed: true } });
    const before = await kept(interviewId);
    const change = { interviewId, sequence: 0, plan: plan({ startsAt: at("16:00") }) };
    expect(await changeInterview(sides.recruiter, change)).toMatchObject({ ok: true });
    expect((await kept(interviewId)).adjustments).toBe(before.adjustments);
    expect(await renewAdjustments()).toBe(0);
  });
});

describe("moving an interview", () => {
  test("counts the change, and tells everybody only of what they have to know", async () => {
    const { interviewId, id } = await arranged();
    const later = plan({ startsAt: at("14:00") });
    expect(await changeInterview(sides.recruiter, { interviewId, sequence: 0, plan: later })).toMatchObject({
      value: { told: true },
    });
    const helped = { ...later, adjustments: { words: "A quiet room", agreed: false } };
    expect(await changeInterview(sides.broker, { interviewId, sequence: 1, plan: helped })).toMatchObject({
      value: { told: false },
    });
    expect((await kept(interviewId)).sequence).toBe(2);
    expect((await wholeReferral(id)).trail.filter((action) => action === "interview.moved")).toHaveLength(2);
  });

  test("by two at once: one wins, the other hears when it is now", async () => {
    const { interviewId } = await arranged();
    const results = await Promise.all([
      changeInterview(sides.recruiter, { interviewId, sequence: 0, plan: plan({ startsAt: at("14:00") }) }),
      changeInterview(sides.broker, { interviewId, sequence: 0, plan: plan({ startsAt: at("16:00") }) }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { startsAt, sequence } = await kept(interviewId);
    expect(sequence).toBe(1);
    const now = startsAt.getTime() === at("14:00").getTime() ? "2pm" : "4pm";
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      problem: "wrong-stage",
      message: expect.stringContaining(`at ${now}`),
    });
  });

  test("is refused once it has begun, to others, and to a time that is past", async () => {
    const { interviewId } = await arranged();
    const change = { interviewId, sequence: 0, plan: plan({ startsAt: at("10:30", -2) }) };
    expect(await changeInterview(sides.broker, change)).toMatchObject({ field: "day" });
    const rival = await memberOf(await organisation("employer"));
    expect(await changeInterview(rival, change)).toMatchObject({ problem: "not-found" });
    shiftClock(4 * 86_400_000);
    try {
      const late = { interviewId, sequence: 0, plan: plan({ startsAt: at("10:30", 2) }) };
      expect(await changeInterview(sides.broker, late)).toMatchObject({ problem: "wrong-stage" });
    } finally {
      shiftClock(0);
    }
  });
});

describe("calling an interview off", () => {
  test("leaves the referral where it is, and another can be arranged", async () => {
    const { id, interviewId } = await arranged();
    const off = { interviewId, sequence: 0, reason: "Ola is ill" };
    expect(await cancelInterview(sides.recruiter, off)).toMatchObject({ ok: true });
    expect(await cancelInterview(sides.broker, off)).toMatchObject({ problem: "wrong-stage" });
    expect(await kept(interviewId)).toMatchObject({ cancelReason: "Ola is ill", sequence: 1 });
    expect((await wholeReferral(id)).stage).toBe("interview");
    const again = { referralId: id, from: "interview", plan: plan() } as const;
    expect(await arrangeInterview(sides.recruiter, again)).toMatchObject({ ok: true });
  });

  test("is done by the service where the referral has ended, once, and not before", async () => {
    const { id, interviewId } = await arranged();
    await endInterviews(id);
    expect((await kept(interviewId)).cancelledAt).toBeNull();
    const reason = "Someone else was stronger this time";
    await moveReferral(sides.recruiter, { referralId: id, from: "interview", to: "not_progressed", reason });
    await endInterviews(id);
    await endInterviews(id);
    const { cancelledAt, sequence, cancelReason } = await kept(interviewId);
    expect(cancelledAt).not.toBeNull();
    expect(sequence).toBe(1);
    expect(cancelReason).not.toContain("stronger");
  });
});

describe("a calendar file to take along", () => {
  test("is there for both sides, and gone for an employer whose view has closed", async () => {
    const { id, interviewId, resident } = await arranged();
    const one = { referralId: id, interviewId };
    for (const actor of [sides.broker, sides.recruiter])
      expect(await findCalendarInterview(actor, one)).toMatchObject({
        value: { employerName: "Lea Bridge Canteen" },
      });
    await asActor(resident, (tx) =>
      tx.consentReceipt.updateMany({ where: { referralId: id }, data: { revokedAt: new Date() } }),
    );
    expect(await findCalendarInterview(sides.recruiter, one)).toMatchObject({ problem: "not-found" });
    expect(await findCalendarInterview(sides.broker, one)).toMatchObject({ ok: true });
  });
});
