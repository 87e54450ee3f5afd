import "~/platform/test/database";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addDays, dateToDay, shiftClock, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { submitVacancy } from "../submit-vacancy.server";
import { tellVacancyChanged } from "../tell-vacancy-changed.server";
import { aLiveOne, aScheduledOne, changesOf, day, itsDayCame } from "../test/live-story";
import { drafted, lettersTo, seen, trailOf, vacancyNow, winners } from "../test/vacancy-story";
import { wrongWithGoingLive } from "./go-live-day";
import { publishScheduled } from "./publish-scheduled.server";
import { scheduleVacancy } from "./schedule-vacancy.server";
import { unscheduleVacancy } from "./unschedule-vacancy.server";

afterEach(() => shiftClock(0));

const dayOf = async (id: string) => {
  const { goesLiveOn } = await vacancyNow(id);
  return goesLiveOn && dateToDay(goesLiveOn);
};

describe("scheduling", () => {
  it("has a submitted vacancy wait for its day, and tells its employer", async () => {
    const { id, actor } = await aScheduledOne(3);
    expect(await vacancyNow(id)).toMatchObject({ stage: "scheduled", liveAt: null });
    const [change] = await changesOf(id);
    expect(change?.kind).toBe("scheduled");
    await tellVacancyChanged(id, change?.id ?? "");
    expect(await lettersTo(actor.email)).toEqual(["vacancy-moved"]);
  });

  it("moves to another day, or lets it go live now", async () => {
    const { id, actor } = await aScheduledOne(3);
    expect(await scheduleVacancy(actor, id, day(5))).toEqual({ ok: true, value: { stage: "scheduled" } });
    expect(await dayOf(id)).toBe(day(5));
    expect(await changesOf(id)).toHaveLength(2);
    expect(await scheduleVacancy(actor, id, day(5))).toMatchObject({ ok: true });
    expect(await changesOf(id)).toHaveLength(2);
    expect(await scheduleVacancy(actor, id, null)).toEqual({ ok: true, value: { stage: "live" } });
    expect(await vacancyNow(id)).toMatchObject({ stage: "live", goesLiveOn: null, liveAt: expect.any(Date) });
  });

  it("refuses a day beside its field, others' vacancies, and what is live", async () => {
    const { id, actor } = await aScheduledOne(3);
    for (const wrong of [today(), day(28), day(400)])
      expect(await scheduleVacancy(actor, id, wrong)).toMatchObject({
        problem: "invalid",
        field: "goesLiveOn",
      });
    const other = await anEmployer();
    expect(await scheduleVacancy(other.actor, id, day(4))).toMatchObject({ problem: "not-found" });
    expect(await unscheduleVacancy(other.actor, id)).toMatchObject({ problem: "not-found" });
    const live = await aLiveOne();
    expect(await scheduleVacancy(live.actor, live.id, day(4))).toMatchObject({ problem: "wrong-stage" });
    expect(await unscheduleVacancy(live.actor, live.id)).toMatchObject({ problem: "wrong-stage" });
    expect(await dayOf(id)).toBe(day(3));
  });

  it("is undone once: it is a draft again without a day", async () => {
    const { id, actor } = await aScheduledOne(3);
    expect(winners(await Promise.all([unscheduleVacancy(actor, id), unscheduleVacancy(actor, id)]))).toBe(1);
    expect(await vacancyNow(id)).toMatchObject({ stage: "draft", goesLiveOn: null });
    expect(await submitVacancy(actor, id)).toMatchObject({ ok: true, value: { stage: "live" } });
  });

  it("never lets a day pass that is not between today and the closing date", () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(days, fc.option(days), (goes, closes) => {
        const at = (offset: number) => addDays("2026-11-22", offset);
        const wrong = wrongWithGoingLive(at(goes), closes === null ? null : at(closes), "2026-11-22");
        expect(wrong === null).toBe(goes > 0 && goes <= 183 && (closes === null || goes < closes));
      }),
    );
  });
});

describe("the day to go live", () => {
  it("comes in London's morning, once for two runs at once", async () => {
    const { id } = await aScheduledOne(3);
    await publishScheduled();
    expect(await vacancyNow(id)).toMatchObject({ stage: "scheduled" });
    shiftClock(3 * 86_400_000);
    await Promise.all([publishScheduled(), publishScheduled()]);
    const { stage, postedOn } = await vacancyNow(id);
    expect(stage).toBe("live");
    expect(postedOn && dateToDay(postedOn)).toBe(today());
    expect((await trailOf(id)).filter((step) => step === "vacancy.published")).toHaveLength(1);
  });

  it("holds up nothing of an employer that is suspended meanwhile: it waits", async () => {
    const { id, employer } = await aScheduledOne(3);
    await itsDayCame(id);
    await seen((tx) =>
      tx.organisation.update({ where: { id: employer.id }, data: { standing: "suspended" } }),
    );
    await publishScheduled();
    expect(await vacancyNow(id)).toMatchObject({ stage: "scheduled" });
  });

  it("and being taken off the schedule at once leave it in one place", async () => {
    const { id, actor } = await aScheduledOne(3);
    await itsDayCame(id);
    const [off] = await Promise.all([unscheduleVacancy(actor, id), publishScheduled()]);
    expect((await vacancyNow(id)).stage).toBe(off.ok ? "draft" : "live");
  });

  it("waits for the operator's check where nobody has checked the employer", async () => {
    const employer = await anEmployer();
    const id = await drafted(employer);
    await scheduleVacancy(employer.actor, id, day(3));
    expect(await submitVacancy(employer.actor, id)).toMatchObject({
      ok: true,
      value: { stage: "in_review" },
    });
    expect(await dayOf(id)).toBe(day(3));
  });
});
