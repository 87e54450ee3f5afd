import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, shiftClock, today } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { findToday } from "./find-today.server";
import { putBackItems, seeItems } from "./see-items.server";
import { Seeing } from "./seen-forms";
import { type DeskWorld, deskWorld, service } from "./test/desk-world";

let world: DeskWorld;
beforeEach(async () => {
  world = await deskWorld();
});
afterEach(() => shiftClock(0));

const items = async (actor: PersonActor, of?: string) => {
  const found = await findToday(actor, of);
  if (!found.ok) throw new Error(found.message);
  return found.value.items;
};
const see = async (actor: PersonActor, owner = actor) => {
  const [first] = await items(actor, owner.id);
  return seeItems(actor, { owner: owner.id, items: [...(first?.seen ?? [])] });
};
const keysOf = ({ id }: PersonActor) =>
  asActor(service, (tx) => tx.queueDone.findMany({ where: { personId: id } }));

describe("looking at something", () => {
  test("takes a match out of the queue, and it can be put back once", async () => {
    const { sam, match } = world;
    await match(sam);
    const seen = await see(sam);
    if (!seen.ok) throw new Error(seen.message);
    expect(await items(sam)).toEqual([]);
    expect(await putBackItems(sam, sam.id, seen.value.at)).toMatchObject({ ok: true });
    expect(await items(sam)).toHaveLength(1);
    expect(await putBackItems(sam, sam.id, seen.value.at)).toMatchObject({ problem: "gone" });
    const trail = await asActor(service, (tx) => tx.auditEntry.findMany({ where: { subject: sam.id } }));
    expect(trail.map(({ action }) => action)).toEqual(["queue.seen", "queue.put-back"]);
  });

  test("leaves an employer in peace for three working days and no longer", async () => {
    const { sam, referral } = world;
    await referral();
    await see(sam);
    expect(await items(sam)).toEqual([]);
    const later = (days: number) =>
      shiftClock(dayToDate(addWorkingDays(today(), days)).getTime() - dayToDate(today()).getTime());
    later(2);
    expect(await items(sam)).toEqual([]);
    shiftClock(0);
    later(3);
    expect(await items(sam)).toHaveLength(1);
  });

  test("counts for the colleague whose queue it is", async () => {
    const { sam, jo, match } = world;
    await match(jo);
    expect(await see(sam, jo)).toMatchObject({ ok: true });
    expect(await items(jo)).toEqual([]);
  });

  test("is refused to a neighbour and an employer, and nothing is noted", async () => {
    const { sam, neighbour, recruiter } = world;
    for (const actor of [neighbour, recruiter]) {
      const given = { owner: sam.id, items: ["match:v:c"] };
      expect(await seeItems(actor, given)).toMatchObject({ problem: "not-found" });
    }
    expect(await keysOf(sam)).toEqual([]);
    await seeItems(sam, { owner: sam.id, items: ["match:v:c"] });
    expect(await asActor(neighbour, (tx) => tx.queueDone.findMany())).toEqual([]);
  });

  test("by two at once is noted once", async () => {
    const { sam, jo } = world;
    const given = { owner: jo.id, items: ["match:v:c", "match:v:d"] };
    const both = await Promise.all([seeItems(sam, given), seeItems(jo, given)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await keysOf(jo)).toHaveLength(2);
  });

  test("takes nothing that is done on a page of its own", () => {
    const fits = (item: string) => Seeing.safeParse({ owner: "p", items: [item] }).success;
    expect(fits("interview:018f-2c5e:2")).toBe(true);
    expect(["referral:r", "consent:r", "match:", "match:a b", "expiry:c:sia"].filter(fits)).toEqual([]);
  });
});
