import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { findCandidate } from "./find-candidate.server";
import { findCandidates } from "./find-candidates.server";
import { handBack } from "./hand-back.server";
import { takeOntoCaseload } from "./take-onto-caseload.server";
import { added, candidateWorld, rowOf, save, trailOf } from "./test/candidate-world";

let world: Awaited<ReturnType<typeof candidateWorld>>;
beforeAll(async () => {
  world = await candidateWorld();
});

const brokerOf = async (id: string) => (await rowOf(id))?.brokerId;
const broker = async (id: string) => {
  const found = await findCandidate(world.broker, id);
  return found.ok ? found.value.broker : found;
};

describe("a caseload", () => {
  test("is that of whoever adds somebody, and an edit by a colleague leaves it so", async () => {
    const { id } = await added(world.broker);
    expect(await broker(id)).toEqual({ id: world.broker.id, name: "Sam Taylor" });
    await save(world.colleague, id, "notes", { notes: "Changed" });
    expect(await broker(id)).toEqual({ id: world.broker.id, name: "Sam Taylor" });
  });

  test("says so where its broker has left", async () => {
    const { id } = await added(world.broker);
    await asActor(system("test"), (tx) => tx.candidate.update({ where: { id }, data: { brokerId: "gone" } }));
    expect(await broker(id)).toEqual({ id: "gone", name: "somebody who has left" });
  });

  test("narrows the list to one's own, beside how many there are in all", async () => {
    const mine = await added(world.colleague);
    const list = await findCandidates(world.colleague, { mine: true });
    expect(list.candidates.map(({ id, broker, mine }) => ({ id, broker, mine }))).toEqual([
      { id: mine.id, broker: "Jo Bell", mine: true },
    ]);
    expect(list.all).toBeGreaterThan(list.found);
    expect(list.found).toBe(1);
    expect((await findCandidates(world.neighbour, { mine: true })).found).toBe(0);
    const unseen = await findCandidates(world.colleague, { mine: true, words: "nobody has this" });
    expect(unseen.found).toBe(0);
  });
});

describe("taking somebody onto a caseload", () => {
  test("moves them from a colleague's, and leaves a trace", async () => {
    const { id } = await added(world.broker);
    const taken = await takeOntoCaseload(world.colleague, { candidateId: id, from: world.broker.id });
    expect(taken).toMatchObject({ ok: true });
    expect(await brokerOf(id)).toBe(world.colleague.id);
    expect(await trailOf(id)).toContain("candidate.taken-on");
  });

  test("twice leaves one trace", async () => {
    const { id } = await added(world.broker);
    for (let time = 0; time < 2; time++)
      await takeOntoCaseload(world.colleague, { candidateId: id, from: world.broker.id });
    expect((await trailOf(id)).filter((action) => action === "candidate.taken-on")).toHaveLength(1);
  });

  test("is refused to a neighbour and to an employer", async () => {
    const { id } = await added(world.broker);
    for (const actor of [world.neighbour, world.employer])
      expect(await takeOntoCaseload(actor, { candidateId: id, from: world.broker.id })).toMatchObject({
        problem: "not-found",
      });
    expect(await brokerOf(id)).toBe(world.broker.id);
  });

  test("by two at once is one's alone, and the other learns of it", async () => {
    const { id } = await added(world.broker);
    await handBack(world.broker, id);
    const results = await Promise.all(
      [world.broker, world.colleague].map((actor) =>
        takeOntoCaseload(actor, { candidateId: id, from: null }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    const winner = results[0]?.ok ? world.broker : world.colleague;
    expect(await brokerOf(id)).toBe(winner.id);
  });
});

describe("handing somebody back", () => {
  test("leaves them on nobody's caseload, once", async () => {
    const { id } = await added(world.broker);
    const results = await Promise.all([handBack(world.broker, id), handBack(world.broker, id)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    expect(await brokerOf(id)).toBeNull();
    expect(await trailOf(id)).toContain("candidate.handed-back");
  });

  test("is for the broker who has them: a colleague's press changes nothing, a neighbour finds nobody", async () => {
    const { id } = await added(world.broker);
    expect(await handBack(world.colleague, id)).toMatchObject({ problem: "wrong-stage" });
    expect(await handBack(world.neighbour, id)).toMatchObject({ problem: "not-found" });
    expect(await brokerOf(id)).toBe(world.broker.id);
  });
});
