import "~/platform/test/database";
import { afterEach, describe, expect, it } from "vitest";
import { dayToDate, shiftClock } from "~/platform/clock";
import { aLiveOne, day } from "../test/live-story";
import { seen } from "../test/vacancy-story";
import { extendVacancy } from "./extend-vacancy.server";
import { remindOfClosing } from "./remind-of-closing.server";

afterEach(() => shiftClock(0));

const remindersTo = async (to: string) =>
  (
    await seen((tx) =>
      tx.letter.findMany({ where: { to, name: "vacancy-closing" }, orderBy: { queuedAt: "asc" } }),
    )
  ).map(({ props }) => (props as { when: string }).when);

const daysOn = (days: number) => shiftClock(days * 86_400_000);

describe("reminding", () => {
  it("comes a week and a day before, once each, though the job runs twice at once", async () => {
    const { actor } = await aLiveOne({ closesOn: dayToDate(day(10)) });
    for (let days = 0; days <= 11; days++) {
      daysOn(days);
      await Promise.all([remindOfClosing(), remindOfClosing()]);
    }
    expect(await remindersTo(actor.email)).toEqual(["in a week", "tomorrow"]);
  });

  it("comes again for a later date, with a link to the page that gives one", async () => {
    const { id, actor } = await aLiveOne({ closesOn: dayToDate(day(7)) });
    await remindOfClosing();
    await extendVacancy(actor, id, { closesOn: day(14), reason: "Still looking." });
    await remindOfClosing();
    daysOn(7);
    await remindOfClosing();
    expect(await remindersTo(actor.email)).toEqual(["in a week", "in a week"]);
    const [letter] = await seen((tx) => tx.letter.findMany({ where: { to: actor.email } }));
    expect(letter?.props).toMatchObject({ link: expect.stringContaining(`${id}/extension`) });
  });

  it("does not come again where the date is put earlier, or has ended, or was loaded from elsewhere", async () => {
    const { id, actor } = await aLiveOne({ closesOn: dayToDate(day(7)) });
    await remindOfClosing();
    await seen((tx) => tx.vacancy.update({ where: { id }, data: { closesOn: dayToDate(day(6)) } }));
    await remindOfClosing();
    expect(await remindersTo(actor.email)).toHaveLength(1);
    const ended = await aLiveOne({ stage: "filled", closesOn: dayToDate(day(7)) });
    const loaded = await aLiveOne({ source: "elsewhere", sourceReference: id, closesOn: dayToDate(day(7)) });
    await remindOfClosing();
    expect(await remindersTo(ended.actor.email)).toEqual([]);
    expect(await remindersTo(loaded.actor.email)).toEqual([]);
  });
});
