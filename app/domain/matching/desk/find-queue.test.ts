import "~/platform/test/database";
import { beforeAll, expect, test } from "vitest";
import { addDays, dayToDate, now, today } from "~/platform/clock";
import { aSite } from "~prisma/factories/site";
import { deskWorld } from "../test/desk-world";
import { findQueue } from "./find-queue.server";

let world: Awaited<ReturnType<typeof deskWorld>>;
const titles = async (where: "near" | "borough" | "all", page = 1, actor = world.broker) =>
  (await findQueue(actor, { where, page })).vacancies.map(({ title }) => title);

beforeAll(async () => {
  world = await deskWorld();
  const at = async (title: string, place: Parameters<typeof aSite>[1], hoursAgo: number) => {
    const site = await aSite(world.employer, place);
    const liveAt = new Date(now().getTime() - hoursAgo * 3_600_000);
    await world.vacancy({ title, siteId: site.id, liveAt });
  };
  await at("Leyton", {}, 3);
  await at("Hackney", { boroughCode: "E09000012", latitude: 51.55, longitude: -0.06 }, 2);
  await at("Croydon", { boroughCode: "E09000008", latitude: 51.37, longitude: -0.1 }, 1);
  await at("Somewhere", { boroughCode: null, latitude: null, longitude: null, postcode: null }, 0);
  await world.vacancy({ title: "Past", closesOn: dayToDate(addDays(today(), -1)) });
  await world.vacancy({ title: "Draft", stage: "draft", liveAt: null });
});

test("the newest live vacancies come first, from where the broker looks", async () => {
  expect(await titles("all")).toEqual(["Somewhere", "Croydon", "Hackney", "Leyton"]);
  expect(await titles("near")).toEqual(["Hackney", "Leyton"]);
  expect(await titles("borough")).toEqual(["Leyton"]);
});

test("the borough's own are marked", async () => {
  const { vacancies } = await findQueue(world.broker, { where: "near", page: 1 });
  expect(vacancies.map(({ own, boroughName }) => [own, boroughName])).toEqual([
    [false, "Hackney"],
    [true, "Waltham Forest"],
  ]);
});

test("somebody of no borough looks everywhere", async () => {
  expect(await titles("borough", 1, world.recruiter)).toHaveLength(4);
});

test("a page past the last one is the last one, and twenty make a page", async () => {
  expect(await findQueue(world.broker, { where: "borough", page: 9 })).toMatchObject({ page: 1, pages: 1 });
  const site = await aSite(world.employer);
  for (let i = 0; i < 21; i++) await world.vacancy({ title: `Leyton ${i}`, siteId: site.id });
  const second = await findQueue(world.broker, { where: "borough", page: 2 });
  expect(second).toMatchObject({ total: 22, page: 2, pages: 2 });
  expect(second.vacancies).toHaveLength(2);
});
