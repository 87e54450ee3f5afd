import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { editCandidate } from "./edit-candidate.server";
import { findCandidate } from "./find-candidate.server";
import { formDefaults } from "./form-defaults";
import { CandidateForm } from "./forms";
import { added, candidateWorld, given, rowOf, toldOf, trailOf } from "./test/candidate-world";

let world: Awaited<ReturnType<typeof candidateWorld>>;
beforeAll(async () => {
  world = await candidateWorld();
});

describe("changing a candidate", () => {
  test("saves both halves, leaves a trace, and tells matching", async () => {
    const { id } = await added(world.broker);
    expect(
      await editCandidate(world.broker, id, given({ name: "Ada Other", notLooking: true })),
    ).toMatchObject({
      ok: true,
    });
    expect(await rowOf(id)).toMatchObject({ available: false, person: { name: "Ada Other" } });
    expect(await trailOf(id)).toEqual(["candidate.created", "candidate.edited"]);
    expect(await toldOf(id)).toBe(2);
  });

  test("the form shown again and saved as it stands changes nothing", async () => {
    const { id } = await added(world.broker, {
      hoursFrom: "16",
      hoursTo: "30",
      payFloor: "14.80",
      maxKm: "7.5",
    });
    const before = await rowOf(id);
    const page = await findCandidate(world.broker, id);
    if (!page.ok) throw new Error(page.message);
    const again = CandidateForm.parse(formDefaults(page.value));
    expect(await editCandidate(world.broker, id, again)).toMatchObject({ ok: true });
    expect(await rowOf(id)).toEqual({ ...before, updatedAt: expect.any(Date) });
  });

  test("of two who change the same record exactly one wins, and the other learns of it", async () => {
    const { id } = await added(world.broker);
    const page = await findCandidate(world.broker, id);
    if (!page.ok) throw new Error(page.message);
    const { version } = page.value;
    const results = await Promise.all([
      editCandidate(world.broker, id, given({ version, name: "One" })),
      editCandidate(world.colleague, id, given({ version, name: "Two" })),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
  });

  test("a reference that another candidate has is refused beside the field, and nothing is saved", async () => {
    const [one, two] = [await added(world.broker), await added(world.broker)];
    const result = await editCandidate(
      world.broker,
      two.id,
      given({ reference: one.reference, name: "Changed" }),
    );
    expect(result).toMatchObject({ ok: false, problem: "taken", field: "reference" });
    expect(await rowOf(two.id)).toMatchObject({ reference: two.reference, person: { name: "Ada Example" } });
  });

  test("is nobody else's to do", async () => {
    const { id } = await added(world.broker);
    for (const actor of [world.neighbour, world.employer])
      expect(await editCandidate(actor, id, given())).toMatchObject({ ok: false, problem: "not-found" });
  });
});
