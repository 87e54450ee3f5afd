import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { shiftClock } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Answer, Sent } from "../meilisearch/loopback-server";
import { postgresqlUpkeep } from "../postgresql/upkeep.server";
import { failedTask } from "../test/pretend-server";
import { add, change, changes, numbered, peopled, remove } from "../test/search-world";
import { CANDIDATES, closeServed, isDocuments, served, VACANCIES } from "../test/served";
import { takeChanges } from "./take-changes.server";

const SIZE = 40;
beforeEach(async () => {
  await peopled(SIZE);
  await takeChanges({ byTheClock: true }, postgresqlUpkeep()); // no test rests for the failures of another
});
afterEach(async () => {
  shiftClock(0);
  vi.restoreAllMocks();
  await closeServed();
});

const idsSent = (sent: readonly Sent[]) =>
  sent.filter((one) => isDocuments(one)).map(({ body }) => (body as { id: string }[]).map(({ id }) => id));

describe("changes", () => {
  it("are told in the order in which they came about, each subject once, and then wait no longer", async () => {
    const { take, sent, indexes } = await served();
    await change(numbered(3), { skills: ["skill-4"] });
    await change(numbered(1), { skills: ["skill-5"] });
    await change(numbered(3), { skills: ["skill-6"] });
    expect(await take()).toBe(true);
    expect(idsSent(sent).map((ids) => [...ids].sort())).toEqual([[numbered(1), numbered(3)]]);
    expect(indexes.get(CANDIDATES)?.documents.get(numbered(3))).toMatchObject({
      skills: expect.arrayContaining(["skill-6"]),
    });
    expect(await changes()).toEqual([]);
  });

  it("take away who is gone or no longer available, and bring back who is", async () => {
    const { take, idsIn } = await served();
    await add("newcomer", "leaver");
    await take();
    expect(idsIn(CANDIDATES)).toEqual(expect.arrayContaining(["leaver", "newcomer"]));
    await remove("leaver");
    await change("newcomer", { available: false });
    await take();
    expect(idsIn(CANDIDATES)).toHaveLength(SIZE);
    await change("newcomer", { available: true });
    await take();
    expect(idsIn(CANDIDATES)).toContain("newcomer");
  });

  it("of vacancies are told as well, and of an employer's name on each of them", async () => {
    const { take, idsIn, indexes } = await served();
    const employer = await organisation("employer", { name: "Lea Bridge Canteen" });
    const { id } = await liveVacancy(employer.id);
    await take();
    expect(indexes.get(VACANCIES)?.documents.get(id)).toMatchObject({ employer: "Lea Bridge Canteen" });
    await asActor(system("test"), (tx) =>
      tx.organisation.update({ where: { id: employer.id }, data: { name: "Leyton Canteen" } }),
    );
    await take();
    expect(indexes.get(VACANCIES)?.documents.get(id)).toMatchObject({ employer: "Leyton Canteen" });
    await asActor(system("test"), (tx) => tx.vacancy.update({ where: { id }, data: { stage: "filled" } }));
    await take();
    expect(idsIn(VACANCIES)).not.toContain(id);
    expect(await changes()).toEqual([]);
  });

  it("ask nothing of the server where there are none", async () => {
    const { take, sent } = await served();
    expect(await take()).toBe(true);
    expect(sent).toEqual([]);
  });

  it("on the database alone just go", async () => {
    await change(numbered(1), { skills: ["skill-9"] });
    expect(await takeChanges({}, postgresqlUpkeep())).toBe(true);
    expect(await changes()).toEqual([]);
  });
});

describe("a server that fails", () => {
  it.each<[string, Answer]>([
    ["does not answer", undefined],
    ["is overwhelmed", { status: 503, body: "<h1>503</h1>" }],
    [
      "refuses the key",
      { status: 403, body: { message: "The provided API key is invalid.", code: "invalid_api_key" } },
    ],
  ])(
    "and %s leaves the changes waiting, is logged once, and is told when the clock tries again",
    async (_, answer) => {
      let away = true;
      const { take, idsIn } = await served(({ path }) =>
        away && !path.startsWith("/tasks") ? answer : "go on",
      );
      const warned = vi.spyOn(log, "warn");
      await add("late");
      expect(await take()).toBe(false);
      expect(await take(true)).toBe(false);
      expect(await changes()).toMatchObject([{ subject: "late", told: false, failed: null }]);
      expect(warned).toHaveBeenCalledTimes(1);
      away = false;
      expect(await take(true)).toBe(true);
      expect(idsIn(CANDIDATES)).toContain("late");
      expect(await changes()).toEqual([]);
    },
  );

  it("only when a task is done, and not when it was accepted, has heard", async () => {
    let failing = true;
    const { take } = await served(({ path }) =>
      failing && path.startsWith("/tasks/")
        ? failedTask("No space left on device", "no_space_left_on_device", "system")
        : "go on",
    );
    await change(numbered(2), { skills: ["skill-7"] });
    expect(await take(true)).toBe(false);
    expect(await changes()).toHaveLength(1);
    failing = false;
    expect(await take(true)).toBe(true);
    expect(await changes()).toEqual([]);
  });

  it("is left alone for a while by all but the clock", async () => {
    let away = true;
    const { take, sent } = await served(() => (away ? { status: 503, body: {} } : "go on"));
    await change(numbered(2), { skills: ["skill-8"] });
    expect(await take(true)).toBe(false);
    away = false;
    const before = sent.length;
    expect(await take()).toBe(false);
    expect(sent).toHaveLength(before);
    shiftClock(31_000);
    expect(await take()).toBe(true);
  });

  it("does not hide a mistake of ours", async () => {
    const { engine } = await served();
    await change(numbered(2), { skills: ["skill-9"] });
    const wrong = { ...engine, refresh: () => Promise.reject(new TypeError("documents is undefined")) };
    await expect(takeChanges({}, wrong)).rejects.toThrow(TypeError);
    expect(await changes()).toHaveLength(1);
  });
});
