import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { addCandidate } from "./add-candidate.server";
import { findCandidates } from "./find-candidates.server";
import { suggestReference } from "./suggest-reference.server";
import { added, candidateWorld, given, rowOf, toldOf, trailOf } from "./test/candidate-world";

let world: Awaited<ReturnType<typeof candidateWorld>>;
beforeAll(async () => {
  world = await candidateWorld();
});

describe("adding a candidate", () => {
  test("keeps what matching may know apart from what it may not, leaves a trace, and tells matching", async () => {
    const { id } = await added(world.broker);
    const row = await rowOf(id);
    expect(row).toMatchObject({ outcode: "E10", maxKm: 8, available: true, hoursMin: null });
    expect([row?.occupations.length, row?.skills.length, row?.qualifications.length]).toEqual([1, 1, 1]);
    expect(row?.person).toMatchObject({ name: "Ada Example", otherSkills: ["zorbing"] });
    expect(JSON.stringify({ ...row, person: null })).not.toMatch(/Ada|ada@|zorbing/);
    expect(await trailOf(id)).toEqual(["candidate.created"]);
    expect(await toldOf(id)).toBe(1);
  });

  test("a second click answers with the same candidate and writes nothing more", async () => {
    const form = given();
    const results = await Promise.all([addCandidate(world.broker, form), addCandidate(world.broker, form)]);
    expect(results[0]).toEqual(results[1]);
    expect(results[0]).toMatchObject({ ok: true });
    expect(await trailOf(form.candidateId ?? "")).toEqual(["candidate.created"]);
  });

  test("of two who choose one reference at once exactly one wins, and the other is told beside the field", async () => {
    const reference = "RACE-0001";
    const results = await Promise.all([
      addCandidate(world.broker, given({ reference, name: "First" })),
      addCandidate(world.colleague, given({ reference, name: "Second" })),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      problem: "taken",
      field: "reference",
      message: expect.stringContaining("Another candidate has the reference RACE-0001"),
    });
    const { found } = await findCandidates(world.broker, { words: reference });
    expect(found).toBe(1);
  });

  test("another brokerage may use the same reference", async () => {
    const { reference } = await added(world.broker);
    expect(await addCandidate(world.neighbour, given({ reference }))).toMatchObject({ ok: true });
  });

  test("an id of somebody else's candidate changes nothing of theirs", async () => {
    const { id, reference } = await added(world.broker);
    const result = await addCandidate(
      world.neighbour,
      given({ candidateId: id, reference, name: "Mallory" }),
    );
    expect(result).toMatchObject({ ok: false, problem: "taken" });
    expect((await rowOf(id))?.person?.name).toBe("Ada Example");
  });

  test("is not an employer's to do", async () => {
    expect(await addCandidate(world.employer, given())).toMatchObject({ ok: false, problem: "not-allowed" });
  });

  test("suggests the next free reference, in the manner of the latest", async () => {
    const team = await memberOf(
      await organisation("brokerage", { name: "Tower Hamlets brokerage" }),
      "Lou Fox",
    );
    expect(await suggestReference(team)).toBe("TH-0001");
    await addCandidate(team, given({ reference: "TH-0041" }));
    expect(await suggestReference(team)).toBe("TH-0042");
    expect(await suggestReference(world.employer)).toBe("");
  });
});
