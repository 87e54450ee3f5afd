import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { anyone, type PersonActor } from "~/platform/actor";
import { addDays, dayToDate, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { endVacancy } from "./end-vacancy.server";
import { expireVacancies } from "./expire-vacancies.server";
import { findVacancy } from "./find-vacancy.server";
import { submitVacancy } from "./submit-vacancy.server";
import { drafted, seen, trailOf, vacancyNow, winners } from "./test/vacancy-story";

let broker: PersonActor;

beforeAll(async () => {
  broker = await memberOf(await organisation("brokerage"));
});

describe("ending", () => {
  const live = async () => {
    const employer = await anEmployer({ checked: true });
    const id = await drafted(employer);
    await submitVacancy(employer.actor, id);
    return { ...employer, id };
  };

  it("keeps how it ended, once", async () => {
    const { id, actor } = await live();
    const how = { how: "not-filled", why: "Nobody could start so early." } as const;
    expect(winners(await Promise.all([endVacancy(actor, id, how), endVacancy(actor, id, how)]))).toBe(1);
    expect(await vacancyNow(id)).toMatchObject({
      stage: "closed",
      stageReason: "Not filled, and closing. Nobody could start so early.",
      endedAt: expect.any(Date),
    });
    expect(await findVacancy(anyone, id)).toMatchObject({ problem: "not-found" });
    expect(await findVacancy(broker, id)).toMatchObject({ ok: true });
  });

  it("is refused to others; a draft is only withdrawn", async () => {
    const { id } = await live();
    expect(await endVacancy((await anEmployer()).actor, id, { how: "withdrawn" })).toMatchObject({
      problem: "not-found",
    });
    expect(await vacancyNow(id)).toMatchObject({ stage: "live" });
    const employer = await anEmployer();
    const draft = await drafted(employer);
    expect(await endVacancy(employer.actor, draft, { how: "through-us" })).toMatchObject({
      problem: "wrong-stage",
    });
    expect(await endVacancy(employer.actor, draft, { how: "withdrawn" })).toMatchObject({ ok: true });
  });

  it("comes by the clock the day after the closing date, once", async () => {
    const [{ id: over }, { id: lastDay }] = [await live(), await live()];
    await seen((tx) =>
      tx.vacancy.update({ where: { id: over }, data: { closesOn: dayToDate(addDays(today(), -1)) } }),
    );
    await seen((tx) => tx.vacancy.update({ where: { id: lastDay }, data: { closesOn: dayToDate(today()) } }));
    await Promise.all([expireVacancies(), expireVacancies()]);
    expect(await vacancyNow(over)).toMatchObject({ stage: "expired" });
    expect(await vacancyNow(lastDay)).toMatchObject({ stage: "live" });
    expect((await trailOf(over)).filter((action) => action === "vacancy.expired")).toHaveLength(1);
  });
});
