import "~/platform/test/database";
import { beforeAll, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { deskWorld } from "../test/desk-world";
import { dismissCandidate } from "./dismiss-candidate.server";
import { restoreCandidate } from "./restore-candidate.server";
import { suitableCounts } from "./suitable-counts.server";

let world: Awaited<ReturnType<typeof deskWorld>>;
beforeAll(async () => {
  world = await deskWorld();
});

/** Longer than any test may take. */
const patient = { within: 60_000 };
const countOf = async (vacancy: { id: string; updatedAt: Date }, { within } = patient) =>
  (await suitableCounts(world.broker, [vacancy], { within })).get(vacancy.id);

test("a count holds until a candidate or the vacancy changes", async () => {
  const vacancy = await world.vacancy();
  expect(await countOf(vacancy, { within: 0 })).toBeUndefined();
  expect(await countOf(vacancy)).toBe(0);
  expect(await countOf(vacancy, { within: 0 })).toBe(0);

  const { id } = await world.suited(world.own.id);
  expect(await countOf(vacancy, { within: 0 })).toBeUndefined();
  expect(await countOf(vacancy)).toBe(1);

  await asActor(system("test"), (tx) => tx.candidate.update({ where: { id }, data: { available: false } }));
  expect(await countOf(vacancy)).toBe(0);

  await asActor(system("test"), (tx) => tx.candidate.delete({ where: { id } }));
  await world.suited(world.own.id);
  expect(await countOf(vacancy)).toBe(1);
  const changed = await asActor(system("test"), (tx) =>
    tx.vacancy.update({ where: { id: vacancy.id }, data: { licences: ["a-licence-nobody-has"] } }),
  );
  expect(await countOf(changed)).toBe(0);
});

test("a count is made anew for a vacancy for which somebody is dismissed or put back, and for no other", async () => {
  const [vacancy, other] = [await world.vacancy(), await world.vacancy()];
  const { id: candidateId } = await world.suited(world.own.id);
  const pair = { vacancyId: vacancy.id, candidateId };
  const before = (await countOf(vacancy)) ?? 0;
  expect(await countOf(other)).toBe(before);
  await dismissCandidate(world.broker, { ...pair, reason: "journey" });
  expect(await countOf(vacancy, { within: 0 })).toBeUndefined();
  expect(await countOf(vacancy)).toBe(before - 1);
  expect(await countOf(other, { within: 0 })).toBe(before);
  await restoreCandidate(world.broker, pair);
  expect(await countOf(vacancy)).toBe(before);
});

test("counts are of one's own residents alone", async () => {
  const vacancy = await world.vacancy();
  await world.suited(world.other.id);
  const mine = (await suitableCounts(world.broker, [vacancy], patient)).get(vacancy.id) ?? 0;
  const theirs = await suitableCounts(world.neighbour, [vacancy], patient);
  expect(theirs.get(vacancy.id)).toBe(1);
  await world.suited(world.other.id);
  expect((await suitableCounts(world.neighbour, [vacancy], patient)).get(vacancy.id)).toBe(2);
  expect((await suitableCounts(world.broker, [vacancy], patient)).get(vacancy.id)).toBe(mine);
  expect((await suitableCounts(world.recruiter, [vacancy], patient)).get(vacancy.id)).toBe(0);
});

test("many are counted at once, each right", async () => {
  const vacancies = [];
  for (let i = 0; i < 7; i++) vacancies.push(await world.vacancy({ title: `Kitchen assistant ${i}` }));
  const counts = await suitableCounts(world.neighbour, vacancies, patient);
  expect([...counts.keys()]).toEqual(vacancies.map(({ id }) => id));
  expect(new Set(counts.values())).toEqual(new Set([2]));
});
