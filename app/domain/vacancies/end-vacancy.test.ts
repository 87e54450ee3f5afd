import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { anyone, type PersonActor } from "~/platform/actor";
import { addDays, dayToDate, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { endVacancy } from "./end-vacancy.server";
import { expireVacancies } from "./expire-vacancies.server";
import { findVacancy } from "./find-vacancy.server";
import { tellVacancyChanged } from "./tell-vacancy-changed.server";
import { tellVacancyExpired } from "./tell-vacancy-expired.server";
import { aLiveOne, allThroughUs, aRunOutOne, changesOf, noneFilled } from "./test/live-story";
import { drafted, lettersTo, seen, trailOf, vacancyNow, winners } from "./test/vacancy-story";

let broker: PersonActor;

beforeAll(async () => {
  broker = await memberOf(await organisation("brokerage"));
});

describe("ending", () => {
  it("keeps how it ended, in figures and in words, and tells who did it", async () => {
    const { id, actor } = await aLiveOne();
    expect(await endVacancy(actor, id, noneFilled)).toEqual({ ok: true, value: { stage: "closed" } });
    expect(await vacancyNow(id)).toMatchObject({
      stage: "closed",
      filledThroughUs: 0,
      filledOtherwise: 0,
      howFilled: null,
      whyNotFilled: "terms: Nobody could start so early.",
      stageReason:
        "Not filled: 3 places. The hours, the pay or the place did not suit people. Nobody could start so early.",
      endedAt: expect.any(Date),
    });
    expect(await findVacancy(anyone, id)).toMatchObject({ problem: "not-found" });
    expect(await findVacancy(broker, id)).toMatchObject({ ok: true });
    const [change] = await changesOf(id);
    expect(change).toMatchObject({ kind: "closed", byName: actor.name });
    await tellVacancyChanged(id, change?.id ?? "");
    await tellVacancyChanged(id, change?.id ?? "");
    expect(await lettersTo(actor.email)).toEqual(["vacancy-moved"]);
  });

  it("of two people at once lets one say how", async () => {
    const { id, actor, employer } = await aLiveOne();
    const colleague = await memberOf(employer, "Ruth Levy");
    const both = await Promise.all([
      endVacancy(actor, id, allThroughUs),
      endVacancy(colleague, id, noneFilled),
    ]);
    expect(winners(both)).toBe(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    expect((await vacancyNow(id)).filledThroughUs).toBe(both[0]?.ok ? 3 : 0);
    expect(await changesOf(id)).toHaveLength(1);
    expect(await trailOf(id)).toHaveLength(1);
  });

  it("is refused to others, and for what never went live", async () => {
    const { id } = await aLiveOne();
    for (const other of [(await anEmployer()).actor, broker, anyone])
      expect(await endVacancy(other, id, allThroughUs)).toMatchObject({ problem: "not-found" });
    expect(await vacancyNow(id)).toMatchObject({ stage: "live" });
    const employer = await anEmployer();
    const draft = await drafted(employer);
    expect(await endVacancy(employer.actor, draft, allThroughUs)).toMatchObject({ problem: "wrong-stage" });
  });
});

describe("running out", () => {
  it("comes by the clock the day after the closing date, once", async () => {
    const over = await aLiveOne({ closesOn: dayToDate(addDays(today(), -1)) });
    const held = await aLiveOne({ stage: "held", closesOn: dayToDate(addDays(today(), -1)) });
    const lastDay = await aLiveOne({ closesOn: dayToDate(today()) });
    await Promise.all([expireVacancies(), expireVacancies()]);
    expect(await vacancyNow(over.id)).toMatchObject({ stage: "expired" });
    expect(await vacancyNow(held.id)).toMatchObject({ stage: "expired" });
    expect(await vacancyNow(lastDay.id)).toMatchObject({ stage: "live" });
    expect(await trailOf(over.id)).toEqual(["vacancy.expired"]);
  });

  it("asks by letter once how it ended, and takes the answer once", async () => {
    const { id, actor } = await aRunOutOne(2);
    await tellVacancyExpired(id);
    await tellVacancyExpired(id);
    expect(await lettersTo(actor.email)).toEqual(["vacancy-expired"]);
    const answers = await Promise.all([
      endVacancy(actor, id, allThroughUs),
      endVacancy(actor, id, noneFilled),
    ]);
    expect(winners(answers)).toBe(1);
    expect(await vacancyNow(id)).toMatchObject({ stage: "expired", filledThroughUs: answers[0]?.ok ? 3 : 0 });
    expect(await trailOf(id)).toEqual(["vacancy.ending-told"]);
  });

  it("asks nobody about what is answered, or was loaded from elsewhere", async () => {
    const answered = await aRunOutOne(2, { filledThroughUs: 0, filledOtherwise: 1 });
    const loaded = await aRunOutOne(2, { source: "elsewhere", sourceReference: answered.id });
    for (const { id, actor } of [answered, loaded]) {
      await tellVacancyExpired(id);
      expect(await lettersTo(actor.email)).toEqual([]);
    }
  });

  it("writes to a colleague where whoever wrote the vacancy has left, and to no viewer", async () => {
    const { id, actor, employer } = await aRunOutOne(2);
    const colleague = await memberOf(employer, "Ruth Levy");
    const viewer = await memberOf(employer, "Val Okoro");
    await seen(async (tx) => {
      await tx.membership.deleteMany({ where: { personId: actor.id } });
      await tx.membership.updateMany({ where: { personId: viewer.id }, data: { role: "viewer" } });
    });
    await tellVacancyExpired(id);
    expect(await lettersTo(actor.email)).toEqual([]);
    expect(await lettersTo(viewer.email)).toEqual([]);
    expect(await lettersTo(colleague.email)).toEqual(["vacancy-expired"]);
  });
});
