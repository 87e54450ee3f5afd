import "~/platform/test/database";
import { beforeAll, expect, test } from "vitest";
import { deskWorld } from "../test/desk-world";
import { countElsewhere } from "./count-elsewhere.server";

let world: Awaited<ReturnType<typeof deskWorld>>;
beforeAll(async () => {
  world = await deskWorld();
});

test("each other borough's residents are counted from five on, and one's own never among them", async () => {
  const { id } = await world.vacancy();
  for (let i = 0; i < 4; i++) await world.suited(world.other.id);
  for (let i = 0; i < 6; i++) await world.suited(world.own.id);
  expect(await countElsewhere(world.broker, id)).toEqual([]);
  await world.suited(world.other.id, { available: false });
  expect(await countElsewhere(world.broker, id)).toEqual([]);
  await world.suited(world.other.id);
  expect(await countElsewhere(world.broker, id)).toEqual([{ borough: "Newham", count: 5 }]);
  expect(await countElsewhere(world.neighbour, id)).toEqual([{ borough: "Waltham Forest", count: 6 }]);
});

test("a vacancy that the actor may not read has no count", async () => {
  const { id } = await world.vacancy({ stage: "draft", liveAt: null });
  expect(await countElsewhere(world.broker, id)).toEqual([]);
  expect(await countElsewhere(world.broker, "gone")).toEqual([]);
});
