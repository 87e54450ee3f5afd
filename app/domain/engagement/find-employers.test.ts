import "~/platform/test/database";
import { beforeAll, expect, test } from "vitest";
import { aSite } from "~prisma/factories/site";
import { findEmployer, findEmployers } from "./find-employers.server";
import { planApproach } from "./plan-approach.server";
import { anEmployer, approachWorld } from "./test/approach-world";

let world: Awaited<ReturnType<typeof approachWorld>>;
beforeAll(async () => {
  world = await approachWorld();
});

test("employers are found by words of their name, with their boroughs and who has them in hand", async () => {
  const free = await anEmployer({ name: "St. Mary’s Kitchen", nameKey: "st marys kitchen" });
  await aSite(free);
  const led = await anEmployer({
    name: "St Mary’s Laundry",
    nameKey: "st marys laundry",
    leadBrokerageId: world.borough.id,
  });
  const found = await findEmployers(world.dana, { search: "st mary's", page: 1 });
  expect(found).toMatchObject({
    total: 2,
    pages: 1,
    employers: [
      { id: led.id, inHand: { organisationName: "Waltham Forest", ours: false } },
      { id: free.id, inHand: null, boroughs: ["Waltham Forest"] },
    ],
  });
  await planApproach(world.dana, free.id, { why: "Kitchen work", plannedFor: undefined });
  expect(await findEmployer(world.dana, free.id)).toMatchObject({ value: { inHand: { ours: true } } });
  expect(await findEmployer(world.cal, free.id)).toMatchObject({ value: { inHand: { ours: false } } });
});

test("an organisation that is no employer is not found", async () => {
  expect(await findEmployer(world.dana, world.jobcentre.id)).toMatchObject({ problem: "not-found" });
  expect((await findEmployers(world.dana, { search: "Markhouse Jobcentre", page: 1 })).total).toBe(0);
});

test("a long list comes in pages of twenty that do not overlap", async () => {
  for (let i = 0; i < 21; i++) await anEmployer({ name: `Pagefiller ${i}` });
  const first = await findEmployers(world.dana, { search: "pagefiller", page: 1 });
  const second = await findEmployers(world.dana, { search: "pagefiller", page: 2 });
  expect([first.employers.length, second.employers.length, first.pages]).toEqual([20, 1, 2]);
  expect(first.employers.map(({ id }) => id)).not.toContain(second.employers[0]?.id);
  const beyond = await findEmployers(world.dana, { search: "pagefiller", page: 999 });
  expect(beyond, "beyond the last page is the last").toEqual(second);
});
