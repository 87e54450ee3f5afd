import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { findCandidates } from "../find-candidates.server";
import { findDrafts } from "../find-drafts.server";
import { suggestReference } from "../suggest-reference.server";
import {
  added,
  candidateWorld,
  drafted,
  filledDraft,
  rowOf,
  startGiven,
  trailOf,
} from "../test/candidate-world";
import { deleteDraft } from "./delete-draft.server";
import { finishCandidate } from "./finish-candidate.server";
import { startCandidate } from "./start-candidate.server";

let world: Awaited<ReturnType<typeof candidateWorld>>;
beforeAll(async () => {
  world = await candidateWorld();
});

describe("beginning a record", () => {
  test("keeps who somebody is apart from what matching knows, matches nobody yet, and leaves a trace", async () => {
    const { id } = await drafted(world.broker, { dateOfBirth: { day: "3", month: "2", year: "1990" } });
    const row = await rowOf(id);
    expect(row).toMatchObject({ outcode: "E10", maxKm: 8, available: false, brokerId: world.broker.id });
    expect(row?.person).toMatchObject({ name: "Ada Example", dateOfBirth: "1990-02-03" });
    expect(JSON.stringify({ ...row, person: null })).not.toMatch(/Ada|ada@|1990-|7LU/);
    expect(await trailOf(id)).toEqual(["candidate.drafted"]);
    const { candidates } = await findCandidates(world.broker);
    expect(candidates.map((one) => one.id)).not.toContain(id);
    expect((await findDrafts(world.broker)).map((one) => one.id)).toContain(id);
    expect((await findDrafts(world.neighbour)).map((one) => one.id)).not.toContain(id);
  });

  test("twice by a second click makes one", async () => {
    const given = startGiven();
    const results = await Promise.all([
      startCandidate(world.broker, given),
      startCandidate(world.broker, given),
    ]);
    expect(results[0]).toEqual(results[1]);
    expect(results[0]).toMatchObject({ ok: true });
    expect(await trailOf(given.candidateId)).toEqual(["candidate.drafted"]);
  });

  test("of two who choose one reference at once exactly one wins, and the other is told beside the field", async () => {
    const reference = "RACE-0001";
    const results = await Promise.all([
      startCandidate(world.broker, startGiven({ reference, name: "First" })),
      startCandidate(world.colleague, startGiven({ reference, name: "Second" })),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      problem: "taken",
      field: "reference",
      message: expect.stringContaining("The next free one is RACE-0002"),
    });
  });

  test("another brokerage may use the same reference, and somebody else's id changes nothing of theirs", async () => {
    const { id, reference } = await added(world.broker);
    expect(await startCandidate(world.neighbour, startGiven({ reference }))).toMatchObject({ ok: true });
    const theft = startGiven({ candidateId: id, reference, name: "Mallory" });
    expect(await startCandidate(world.neighbour, theft)).toMatchObject({ ok: false, problem: "taken" });
    expect((await rowOf(id))?.person?.name).toBe("Ada Example");
  });

  test("is not an employer's to do", async () => {
    expect(await startCandidate(world.employer, startGiven())).toMatchObject({ problem: "not-allowed" });
  });

  test("suggests the next free reference, in the manner of the latest", async () => {
    const team = await memberOf(
      await organisation("brokerage", { name: "Tower Hamlets brokerage" }),
      "Lou Fox",
    );
    expect(await suggestReference(team)).toBe("TH-0001");
    await startCandidate(team, startGiven({ reference: "TH-0041" }));
    expect(await suggestReference(team)).toBe("TH-0042");
    expect(await suggestReference(world.employer)).toBe("");
  });
});

describe("somebody who may be there already", () => {
  const who = { name: "Zoë Twin", email: "zoe.twin@example.com", phone: "020 7946 0991" };
  const born = { dateOfBirth: { day: "9", month: "9", year: "1999" } };
  const nobody = { email: "", phone: "", anyway: undefined };

  test("is told by email, phone, or name with date of birth, however they are written; and is begun all the same on request", async () => {
    const { id, reference } = await added(world.broker, { ...who, ...born });
    const ways = [
      [{ email: "ZOE.TWIN@example.com" }, "email address"],
      [{ phone: "+44 20 7946 0991" }, "phone number"],
      [{ name: "TWIN, Zoe", ...born }, "name and date of birth"],
      [{ email: who.email, phone: who.phone }, "email address and phone number"],
    ] as const;
    for (const [part, by] of ways) {
      const given = startGiven({ ...nobody, ...part });
      const found = await startCandidate(world.colleague, given);
      expect(found).toEqual({ ok: true, same: [{ id, reference, draft: false, by }] });
      expect(await rowOf(given.candidateId)).toBeNull();
    }
    const again = startGiven({ ...nobody, email: who.email, anyway: true });
    expect(await startCandidate(world.colleague, again)).toMatchObject({ value: { id: again.candidateId } });
  });

  test("is no other person's business: a name alone tells nothing, and nor does another borough's record", async () => {
    await added(world.broker, { ...who, email: "only.here@example.com" });
    expect(await startCandidate(world.broker, startGiven({ ...nobody, name: who.name }))).toHaveProperty(
      "value",
    );
    const elsewhere = startGiven({ ...nobody, email: "only.here@example.com" });
    expect(await startCandidate(world.neighbour, elsewhere)).toHaveProperty("value");
  });
});

describe("finishing a record", () => {
  test("makes them available, keeps the caseload, and leaves a trace; once", async () => {
    const { id } = await filledDraft(world.broker);
    const both = await Promise.all([finishCandidate(world.broker, id), finishCandidate(world.colleague, id)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await rowOf(id)).toMatchObject({ available: true, brokerId: world.broker.id });
    expect((await trailOf(id)).filter((action) => action === "candidate.created")).toHaveLength(1);
    expect((await findCandidates(world.broker)).candidates.map((one) => one.id)).toContain(id);
  });

  test("leaves somebody who is not looking for work unavailable", async () => {
    const { id } = await added(world.broker, { notLooking: true });
    expect(await rowOf(id)).toMatchObject({ available: false });
  });

  test("says which pages are left, and is nobody else's to do", async () => {
    const { id } = await drafted(world.broker);
    expect(await finishCandidate(world.broker, id)).toMatchObject({
      problem: "invalid",
      message: expect.stringContaining("“Right to work”"),
    });
    expect(await finishCandidate(world.neighbour, id)).toMatchObject({ problem: "not-found" });
    expect(await rowOf(id)).toMatchObject({ available: false });
  });
});

describe("deleting a draft", () => {
  test("takes it away whole, leaves a trace, and is nobody else's to do", async () => {
    const { id, reference } = await drafted(world.broker);
    expect(await deleteDraft(world.neighbour, id)).toMatchObject({ problem: "not-found" });
    expect(await deleteDraft(world.colleague, id)).toEqual({ ok: true, value: { reference } });
    expect(await rowOf(id)).toBeNull();
    expect((await trailOf(id)).at(-1)).toBe("candidate.draft-deleted");
    expect(await deleteDraft(world.broker, id)).toMatchObject({ problem: "not-found" });
  });

  test("never takes a record that is finished, not even at the very moment", async () => {
    const { id } = await filledDraft(world.broker);
    const [finished, deleted] = await Promise.all([
      finishCandidate(world.broker, id),
      deleteDraft(world.colleague, id),
    ]);
    expect(Boolean(await rowOf(id))).toBe(!deleted.ok);
    if (deleted.ok) expect(finished).toMatchObject({ ok: false });
    const { id: whole } = await added(world.broker);
    expect(await deleteDraft(world.broker, whole)).toMatchObject({ problem: "wrong-stage" });
  });
});
