import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { countAvailable } from "./count-available.server";
import { findCandidate } from "./find-candidate.server";
import { findCandidates } from "./find-candidates.server";
import { added, candidateWorld, trailOf } from "./test/candidate-world";

let world: Awaited<ReturnType<typeof candidateWorld>>;
beforeAll(async () => {
  world = await candidateWorld();
});

describe("reading candidates", () => {
  test("a record is the brokerage's own to read, with both halves, and each reading leaves a trace", async () => {
    const { id } = await added(world.broker);
    expect(await findCandidate(world.broker, id)).toMatchObject({
      value: {
        known: { occupations: ["Kitchen assistant"], skills: ["Customer service"] },
        kept: { name: "Ada Example", otherSkills: [{ words: "zorbing" }] },
      },
    });
    await findCandidate(world.colleague, id);
    for (const actor of [world.neighbour, world.employer])
      expect(await findCandidate(actor, id)).toMatchObject({ problem: "not-found" });
    expect((await trailOf(id)).slice(-3)).toEqual(["candidate.created", "candidate.read", "candidate.read"]);
  });

  test("a list is searched by reference or name, holds nobody else's, and is traced once a page view", async () => {
    const { id, reference } = await added(world.broker, { name: "Zebedee Quill" });
    const brokerageId = world.broker.standings[0]?.organisationId ?? "";
    const before = (await trailOf(brokerageId)).length;
    expect(
      (await findCandidates(world.broker, { words: "zebedee" })).candidates.map((one) => one.id),
    ).toEqual([id]);
    expect((await findCandidates(world.broker, { words: reference.toLowerCase() })).found).toBe(1);
    expect((await trailOf(brokerageId)).slice(before)).toEqual(["candidates.listed", "candidates.listed"]);
    expect((await findCandidates(world.neighbour, { words: "zebedee" })).found).toBe(0);
    expect(await findCandidates(world.employer)).toMatchObject({ candidates: [], all: 0, pages: 1 });
  });

  test("a search's signs mean themselves", async () => {
    expect((await findCandidates(world.broker, { words: "%" })).found).toBe(0);
    expect((await findCandidates(world.broker, { words: "_" })).found).toBe(0);
  });

  test("a page past the last one is the last one", async () => {
    expect(await findCandidates(world.broker, { page: 99 })).toMatchObject({ page: 1, pages: 1 });
  });

  test("only those who look for work are counted", async () => {
    const before = await countAvailable(world.broker);
    await added(world.broker);
    await added(world.broker, { notLooking: true });
    expect(await countAvailable(world.broker)).toBe(before + 1);
    expect(await countAvailable(world.employer)).toBe(0);
  });
});
