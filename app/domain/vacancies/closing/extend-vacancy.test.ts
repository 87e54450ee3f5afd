import "~/platform/test/database";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyone } from "~/platform/actor";
import { addDays, dateToDay, dayToDate } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { endVacancy } from "../end-vacancy.server";
import { expireVacancies } from "../expire-vacancies.server";
import { aLiveOne, allThroughUs, aRunOutOne, changesOf, day } from "../test/live-story";
import { seen, trailOf, vacancyNow, winners } from "../test/vacancy-story";
import { extendVacancy } from "./extend-vacancy.server";
import { howToExtend, wrongWithNewDate } from "./extension";

const reason = "A second kitchen opens.";
const closing = async (id: string) => dateToDay((await vacancyNow(id)).closesOn ?? new Date(0));

describe("extending", () => {
  it("puts a live one's closing date later, and keeps why", async () => {
    const { id, actor } = await aLiveOne();
    const before = await vacancyNow(id);
    expect(await extendVacancy(actor, id, { closesOn: day(40), reason })).toEqual({
      ok: true,
      value: { relisted: false },
    });
    const after = await vacancyNow(id);
    expect(await closing(id)).toBe(day(40));
    expect(after.liveAt).toEqual(before.liveAt);
    expect(after.version).toBe(before.version + 1);
    expect(await changesOf(id)).toMatchObject([
      { kind: "extended", reason, byName: actor.name, changes: [{ field: "Closing date" }] },
    ]);
    expect(await trailOf(id)).toEqual(["vacancy.extended"]);
  });

  it("lists one again that ran out within four weeks, and forgets how it ended", async () => {
    const { id, actor } = await aRunOutOne(28, {
      filledThroughUs: 0,
      filledOtherwise: 0,
      whyNotFilled: "nobody",
    });
    expect(await extendVacancy(actor, id, { closesOn: day(10), reason })).toEqual({
      ok: true,
      value: { relisted: true },
    });
    expect(await vacancyNow(id)).toMatchObject({
      stage: "live",
      endedAt: null,
      filledThroughUs: null,
      whyNotFilled: null,
    });
  });

  it("lists none again whose site has closed", async () => {
    const { id, actor } = await aRunOutOne(3);
    const { siteId } = await vacancyNow(id);
    await seen((tx) => tx.site.update({ where: { id: siteId }, data: { closedAt: new Date() } }));
    expect(await extendVacancy(actor, id, { closesOn: day(10), reason })).toMatchObject({
      problem: "wrong-stage",
    });
    expect(await vacancyNow(id)).toMatchObject({ stage: "expired" });
  });

  it("is refused for an earlier date, one beyond six months, to others, and for what ended long ago", async () => {
    const { id, actor } = await aLiveOne();
    for (const closesOn of [day(0), day(21), day(184)])
      expect(await extendVacancy(actor, id, { closesOn, reason })).toMatchObject({
        problem: "invalid",
        field: "closesOn",
      });
    for (const other of [(await anEmployer()).actor, anyone])
      expect(await extendVacancy(other, id, { closesOn: day(40), reason })).toMatchObject({
        problem: "not-found",
      });
    const old = await aRunOutOne(29);
    expect(await extendVacancy(old.actor, old.id, { closesOn: day(40), reason })).toMatchObject({
      problem: "wrong-stage",
    });
    expect(await closing(id)).toBe(day(21));
  });

  it("is refused in words to an employer that is suspended", async () => {
    const { id, actor, employer } = await aRunOutOne(2);
    await seen((tx) =>
      tx.organisation.update({
        where: { id: employer.id },
        data: { standing: "suspended", standingReason: "Complaints about unpaid trials." },
      }),
    );
    const refused = await extendVacancy(actor, id, { closesOn: day(10), reason });
    expect(refused).toMatchObject({ problem: "not-allowed" });
    expect(refused.ok ? "" : refused.message).toContain("Complaints about unpaid trials.");
  });

  it("at the moment it runs out, wins whoever comes first", async () => {
    for (let round = 0; round < 4; round++) {
      const { id, actor } = await aLiveOne({ closesOn: dayToDate(day(-1)) });
      const [extended] = await Promise.all([
        extendVacancy(actor, id, { closesOn: day(10), reason }),
        expireVacancies(),
      ]);
      expect(extended).toMatchObject({ ok: true });
      expect(await vacancyNow(id)).toMatchObject({ stage: "live", endedAt: null });
      expect(await closing(id)).toBe(day(10));
    }
  });

  it("and ending at once leave one of them done", async () => {
    const { id, actor } = await aLiveOne();
    const both = await Promise.all([
      endVacancy(actor, id, allThroughUs),
      extendVacancy(actor, id, { closesOn: day(40), reason }),
    ]);
    expect(winners(both)).toBeGreaterThanOrEqual(1);
    expect(await vacancyNow(id)).toMatchObject({ stage: "filled" });
  });
});

describe("the rule of extending", () => {
  const at = (offset: number) => addDays("2026-11-22", offset);
  it("takes a date after today, after the old one, and within six months", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 400 }), fc.integer({ min: -10, max: 400 }), (to, from) => {
        const vacancy = { stage: "live", closesOn: at(from), endedOn: null } as const;
        const fits = to > 0 && to > from && to <= 183;
        expect(wrongWithNewDate(at(to), vacancy, "2026-11-22") === null).toBe(fits);
      }),
    );
  });

  it("lists again for four weeks and not a day longer", () => {
    fc.assert(
      fc.property(fc.nat(100), (ago) => {
        const ranOut = { stage: "expired", closesOn: at(-ago - 1), endedOn: at(-ago) } as const;
        expect(howToExtend(ranOut, "2026-11-22")).toBe(ago <= 28 ? "relist" : null);
      }),
    );
  });
});
