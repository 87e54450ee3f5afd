import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeCharter } from "~/domain/engagement/charter/change-charter.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, now, shiftClock, today } from "~/platform/clock";
import { addWorkingDays, isWorkingDay } from "~/platform/working-days";
import { revokeConsent } from "../consent/revoke-consent.server";
import { moveReferral } from "../move-referral.server";
import { referred, twoSides } from "../test/referral-world";
import { nudgeEmployers } from "./nudge-employers.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeEach(async () => {
  sides = await twoSides();
});
afterEach(async () => {
  shiftClock(0);
  // What one test left waiting is not another's.
  await asActor(system("test"), (tx) => tx.consentReceipt.updateMany({ data: { revokedAt: now() } }));
});

/** Moves the clock on by so many working days from a day. */
function onWorkingDay(from: string, days: number) {
  const day = addWorkingDays(from, days);
  shiftClock(dayToDate(day).getTime() + 10 * 3_600_000 - Date.now());
}
const letters = () =>
  asActor(system("test"), async (tx) => {
    const rows = await tx.letter.findMany({
      where: { name: "referrals-waiting", to: sides.recruiter.email },
      orderBy: { queuedAt: "asc" },
    });
    return rows.map(({ props }) => props as { waiting: string[]; monthlyCap: number });
  });
const counted = () =>
  asActor(system("test"), (tx) => tx.employerNudge.count({ where: { employerId: sides.employer.id } }));

/** A day on which the month has more than ten working days left, so that a cap is not renewed in between. */
const START = `${Number(today().slice(0, 4)) + 1}-02-01`;

describe("an employer", () => {
  test("gets one letter for all who wait five working days, and none sooner", async () => {
    onWorkingDay(START, 0);
    await referred(sides);
    await referred(sides);
    onWorkingDay(today(), 4);
    expect(await nudgeEmployers()).toBe(0);
    onWorkingDay(today(), 1);
    expect(await nudgeEmployers()).toBe(1);
    const sent = await letters();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.waiting).toHaveLength(2);
    expect(JSON.stringify(sent)).not.toContain("Dee");
    expect(await counted()).toBe(1);
  });

  test("never gets two of the same within five working days, nor on a weekend", async () => {
    onWorkingDay(START, 0);
    await referred(sides);
    onWorkingDay(today(), 6);
    expect(await nudgeEmployers()).toBe(1);
    expect(await nudgeEmployers()).toBe(0);
    onWorkingDay(today(), 4);
    expect(await nudgeEmployers()).toBe(0);
    onWorkingDay(today(), 1);
    expect(await nudgeEmployers()).toBe(1);
    let weekend = today();
    while (isWorkingDay(weekend)) weekend = addDays(weekend, 1);
    shiftClock(dayToDate(addDays(weekend, 14)).getTime() + 10 * 3_600_000 - Date.now());
    expect(await nudgeEmployers()).toBe(0);
    expect(await letters()).toHaveLength(2);
  });

  test("gets no more than its charter allows, and none in a quiet time", async () => {
    onWorkingDay(START, 0);
    await changeCharter(sides.recruiter, sides.employer.id, { monthlyCap: 1, quiet: null }, null);
    await referred(sides);
    onWorkingDay(today(), 5);
    expect(await nudgeEmployers()).toBe(1);
    onWorkingDay(today(), 5);
    expect(await nudgeEmployers()).toBe(0);
    onWorkingDay(`${START.slice(0, 4)}-03-01`, 1);
    const quiet = { from: today(), until: addDays(today(), 3), words: null };
    const seen = await asActor(system("test"), (tx) =>
      tx.contactCharter.findUniqueOrThrow({ where: { organisationId: sides.employer.id } }),
    );
    const charter = { monthlyCap: 1, quiet };
    await changeCharter(sides.recruiter, sides.employer.id, charter, seen.updatedAt.toISOString());
    expect(await nudgeEmployers()).toBe(0);
    onWorkingDay(today(), 4);
    expect(await nudgeEmployers()).toBe(1);
    expect(await counted()).toBe(2);
  });

  test("is not reminded of what has moved, ended, or been taken back", async () => {
    onWorkingDay(START, 0);
    const moved = await referred(sides);
    const gone = await referred(sides);
    onWorkingDay(today(), 5);
    await moveReferral(sides.recruiter, { referralId: moved.id, from: "referred", to: "interview" });
    await revokeConsent(gone.resident);
    expect(await nudgeEmployers()).toBe(0);
    expect(await letters()).toEqual([]);
  });

  test("gets one letter from two runs at the same moment", async () => {
    onWorkingDay(START, 0);
    await referred(sides);
    onWorkingDay(today(), 5);
    const reminded = await Promise.all([nudgeEmployers(), nudgeEmployers(), nudgeEmployers()]);
    expect(reminded.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await letters()).toHaveLength(1);
    expect(await counted()).toBe(1);
  });
});
