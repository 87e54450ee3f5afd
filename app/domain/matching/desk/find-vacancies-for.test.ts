import "~/platform/test/database";
import { beforeAll, expect, test } from "vitest";
import { addDays, dayToDate, today } from "~/platform/clock";
import { deskWorld } from "../test/desk-world";
import { findMatches } from "./find-matches.server";
import { findVacanciesFor } from "./find-vacancies-for.server";

let world: Awaited<ReturnType<typeof deskWorld>>;
beforeAll(async () => {
  world = await deskWorld();
});

test("a resident's vacancies are scored as the vacancy's residents are", async () => {
  const candidate = await world.suited(world.own.id);
  const vacancy = await world.vacancy({ title: "Suits" });
  await world.vacancy({ title: "Past", closesOn: dayToDate(addDays(today(), -1)) });
  await world.vacancy({ title: "Needs a licence", licences: ["a-licence-nobody-has"] });
  const { vacancies, suitable } = await findVacanciesFor(world.broker, candidate.id);
  expect(vacancies.map(({ title }) => title)).toEqual(["Suits"]);
  expect(suitable).toBe(1);
  const seen = await findMatches(world.broker, vacancy.id, { limit: 5 });
  expect(vacancies[0]?.match).toEqual(seen?.candidates.find(({ id }) => id === candidate.id)?.match);
});

test("another brokerage's resident, or one not looking, has none", async () => {
  const theirs = await world.suited(world.other.id);
  const resting = await world.suited(world.own.id, { available: false });
  for (const id of [theirs.id, resting.id, "gone"])
    expect(await findVacanciesFor(world.broker, id)).toEqual({ vacancies: [], suitable: 0 });
});
