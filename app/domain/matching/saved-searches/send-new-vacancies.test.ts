import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyone, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { shiftClock } from "~/platform/clock";
import { manageToken, stopToken } from "./links.server";
import { saveSearch } from "./save-search.server";
import { sendNewVacancies } from "./send-new-vacancies.server";
import { stopSearch } from "./stop-search.server";
import { confirmed, lettersTo, savedOf, savedWorld, tokenOf } from "./test/saved-world";

const ada = "ada@people.example";
const at = (moment: string) => shiftClock(new Date(moment).getTime() - Date.now());
const [sunday, monday, tuesday] = ["22", "23", "24"].map((day) => `2026-11-${day}T07:30:00Z`) as [
  string,
  string,
  string,
];
let world: Awaited<ReturnType<typeof savedWorld>>;

beforeEach(async () => {
  at("2026-11-21T10:00:00Z");
  world = await savedWorld();
});
afterEach(() => shiftClock(0));

const news = async (email = ada) =>
  (await lettersTo(email)).filter(({ name }) => name === "new-vacancies").map(({ props }) => props);
const titles = async (email = ada) =>
  (await news(email)).map(({ vacancies }) => (vacancies as { title: string }[]).map(({ title }) => title));

describe("a letter about new vacancies", () => {
  test("tells of what went live since the search was confirmed, and how to change and stop it", async () => {
    await world.vacancy({ title: "Was there before" });
    at("2026-11-21T11:00:00Z");
    const id = await confirmed(ada, "sector=hospitality");
    at("2026-11-21T12:00:00Z");
    const { id: vacancyId } = await world.vacancy({ title: "Commis chef" });
    at(sunday);
    expect(await sendNewVacancies()).toBe(1);
    expect(await news()).toMatchObject([
      {
        reference: `S-${id.slice(-6).toUpperCase()}`,
        search: "Hospitality",
        total: 1,
        more: 0,
        link: expect.stringMatching(/\/vacancies\?sector=hospitality&sort=newest$/),
        vacancies: [
          {
            title: "Commis chef",
            where: "Lea Bridge Canteen, Waltham Forest",
            terms: "£14.80 an hour, 35 hours a week",
            closesOn: null,
            link: expect.stringMatching(new RegExp(`/vacancies/${vacancyId}$`)),
          },
        ],
      },
    ]);
    const [said] = await news();
    expect(tokenOf(said?.manageLink)).toBe(manageToken(id));
    expect(tokenOf(said?.stopLink)).toBe(stopToken(id));
  });

  test("is never empty", async () => {
    await confirmed(ada, "q=chef");
    await world.vacancy({ title: "Gardener" });
    await world.vacancy({ title: "Chef in draft", stage: "draft", liveAt: null });
    at(sunday);
    expect(await sendNewVacancies()).toBe(0);
    expect(await news()).toEqual([]);
    expect(await savedOf(ada)).toMatchObject([{ lastSentAt: null }]);
  });

  test("goes to nobody who has not confirmed, or has stopped", async () => {
    await saveSearch(anyone, { email: "never@people.example", query: "", frequency: "daily" });
    await stopSearch(stopToken(await confirmed("stopped@people.example")));
    await world.vacancy();
    at(sunday);
    expect(await sendNewVacancies()).toBe(0);
  });

  test("tells of twenty and counts the rest", async () => {
    await confirmed(ada);
    at("2026-11-21T12:00:00Z");
    for (let made = 0; made < 23; made++) await world.vacancy({ title: `Cook ${made}` });
    at(sunday);
    await sendNewVacancies();
    const [letter] = await news();
    expect(letter).toMatchObject({ total: 23, more: 3 });
    expect(letter?.vacancies).toHaveLength(20);
    at(monday);
    expect(await sendNewVacancies()).toBe(0);
  });
});

describe("what was told", () => {
  test("is not told again, though it goes live again; what came since is", async () => {
    await confirmed(ada);
    const { id } = await world.vacancy({ title: "Cook" });
    at(sunday);
    await sendNewVacancies();
    at("2026-11-22T12:00:00Z");
    await asActor(system("test"), (tx) =>
      tx.vacancy.update({ where: { id }, data: { liveAt: new Date("2026-11-22T12:00:00Z") } }),
    );
    at(monday);
    expect(await sendNewVacancies()).toBe(0);
    await world.vacancy({ title: "Baker", liveAt: new Date("2026-11-22T20:00:00Z") });
    expect(await sendNewVacancies()).toBe(1);
    expect(await titles()).toEqual([["Cook"], ["Baker"]]);
  });

  test("is told late where search heard of it late", async () => {
    await confirmed(ada);
    await world.vacancy({ title: "Cook" });
    const held = await world.vacancy({ title: "Held for a day", stage: "held" });
    at(sunday);
    await sendNewVacancies();
    await asActor(system("test"), (tx) =>
      tx.vacancy.update({ where: { id: held.id }, data: { stage: "live" } }),
    );
    at(monday);
    expect(await sendNewVacancies()).toBe(1);
    expect(await titles()).toEqual([["Cook"], ["Held for a day"]]);
  });

  test("by two runs at once is one letter, and another run on the day sends none", async () => {
    await confirmed(ada);
    await world.vacancy();
    at(sunday);
    const counts = await Promise.all([sendNewVacancies(), sendNewVacancies(), sendNewVacancies()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    at("2026-11-22T12:00:00Z");
    await world.vacancy({ title: "Later that day" });
    expect(await sendNewVacancies()).toBe(0);
    expect(await news()).toHaveLength(1);
    at(monday);
    expect(await sendNewVacancies()).toBe(1);
  });

  test("to one is still new to another", async () => {
    await confirmed(ada, "q=cook");
    await confirmed("bea@people.example", "sector=hospitality", "weekly");
    await world.vacancy({ title: "Cook" });
    at(sunday);
    expect(await sendNewVacancies()).toBe(1);
    at(monday);
    expect(await sendNewVacancies()).toBe(1);
    expect(await titles("bea@people.example")).toEqual([["Cook"]]);
  });
});

test("weekly letters go on Mondays, with all that came since the last", async () => {
  await confirmed(ada, "", "weekly");
  await world.vacancy({ title: "Cook" });
  at(sunday);
  expect(await sendNewVacancies()).toBe(0);
  at(monday);
  expect(await sendNewVacancies()).toBe(1);
  await world.vacancy({ title: "Baker" });
  at(tuesday);
  expect(await sendNewVacancies()).toBe(0);
  at("2026-11-30T07:30:00Z");
  expect(await sendNewVacancies()).toBe(1);
  expect(await titles()).toEqual([["Cook"], ["Baker"]]);
});

test("a run that is told to stop leaves the rest to the next", async () => {
  await confirmed(ada);
  await world.vacancy();
  at(sunday);
  expect(await sendNewVacancies(AbortSignal.abort())).toBe(0);
  expect(await sendNewVacancies()).toBe(1);
});
