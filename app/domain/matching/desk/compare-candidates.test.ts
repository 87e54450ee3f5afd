import "~/platform/test/database";
import { beforeAll, expect, test } from "vitest";
import { deskWorld } from "../test/desk-world";
import { compareCandidates } from "./compare-candidates.server";
import { findMatches } from "./find-matches.server";

let world: Awaited<ReturnType<typeof deskWorld>>;
beforeAll(async () => {
  world = await deskWorld();
});

test("two stand side by side in the order chosen, each as the list scores them", async () => {
  const { id } = await world.vacancy();
  const [one, two] = [await world.suited(world.own.id), await world.suited(world.own.id, { skills: [] })];
  const comparison = await compareCandidates(world.broker, id, [two.id, one.id, two.id]);
  expect(comparison?.sides.map((side) => side.id)).toEqual([two.id, one.id]);
  const list = await findMatches(world.broker, id, { limit: 50 });
  for (const side of comparison?.sides ?? []) {
    const { holds: _, ...listed } = side;
    expect(list?.candidates).toContainEqual(listed);
  }
  const [nothing, everything] = comparison?.sides ?? [];
  expect(nothing?.holds).toEqual([]);
  expect(nothing?.help.length).toBeGreaterThan(0);
  expect(everything?.holds).toEqual(comparison?.asked.map((one) => one.id));
  expect(everything?.help).toEqual([]);
});

test("a licence is held only where it is recorded as one", async () => {
  const { id } = await world.vacancy({ licences: ["sia-licence"], desirableSkills: ["first-aid"] });
  const [holder, teller] = [
    await world.suited(world.own.id, { licences: ["sia-licence", "first-aid"] }),
    await world.suited(world.own.id, { skills: ["sia-licence"] }),
  ];
  const comparison = await compareCandidates(world.broker, id, [holder.id, teller.id]);
  expect(comparison?.asked[0]).toEqual({ id: "sia-licence", label: "SIA licence", kind: "licence" });
  expect(comparison?.asked.at(-1)).toMatchObject({ id: "first-aid", kind: "wanted" });
  expect(comparison?.sides.map(({ holds }) => holds.includes("sia-licence"))).toEqual([true, false]);
  expect(comparison?.sides[0]?.holds).toContain("first-aid");
});

test("others' residents, those not looking and those who are not there are left out", async () => {
  const { id } = await world.vacancy();
  const own = await world.suited(world.own.id);
  const theirs = await world.suited(world.other.id);
  const resting = await world.suited(world.own.id, { available: false });
  const ids = [theirs.id, resting.id, "gone", own.id];
  expect((await compareCandidates(world.broker, id, ids))?.sides.map((side) => side.id)).toEqual([own.id]);
  expect((await compareCandidates(world.recruiter, id, ids))?.sides).toEqual([]);
  expect(await compareCandidates(world.broker, "gone", [own.id])).toBeUndefined();
});
