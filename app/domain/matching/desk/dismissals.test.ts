import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { memberOf } from "~prisma/factories/organisation";
import { deskWorld } from "../test/desk-world";
import { countSuitable } from "./count-suitable.server";
import { dismissCandidate } from "./dismiss-candidate.server";
import { findDismissed } from "./find-dismissed.server";
import { findMatches } from "./find-matches.server";
import { restoreCandidate } from "./restore-candidate.server";

let world: Awaited<ReturnType<typeof deskWorld>>;
let colleague: Awaited<ReturnType<typeof memberOf>>;
beforeAll(async () => {
  world = await deskWorld();
  colleague = await memberOf(world.own, "Jo Bell");
});

const pair = async () => {
  const [{ id: candidateId, reference }, { id: vacancyId }] = await Promise.all([
    world.suited(world.own.id),
    world.vacancy(),
  ]);
  return { candidateId, reference, vacancyId };
};
const listed = async (vacancyId: string) => {
  const found = await findMatches(world.broker, vacancyId, { limit: 50 });
  return found?.candidates.map(({ id }) => id) ?? [];
};
const trail = (subject: string) =>
  asActor(system("test"), (tx) => tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } }));
const rows = (vacancyId: string) =>
  asActor(system("test"), (tx) => tx.dismissal.count({ where: { vacancyId } }));

describe("dismissing somebody for a vacancy", () => {
  test("takes them off the list and out of the count, remembers why, and leaves a trace without the words", async () => {
    const { candidateId, reference, vacancyId } = await pair();
    const before = (await countSuitable(world.broker, [vacancyId])).get(vacancyId) ?? 0;
    expect(await listed(vacancyId)).toContain(candidateId);
    const note = "Wants to work with children";
    const dismissed = await dismissCandidate(world.broker, {
      ...{ vacancyId, candidateId },
      reason: "not-interested",
      note,
    });
    expect(dismissed).toMatchObject({ ok: true });
    expect(await listed(vacancyId)).not.toContain(candidateId);
    expect((await countSuitable(world.broker, [vacancyId])).get(vacancyId)).toBe(before - 1);
    expect(await findDismissed(colleague, vacancyId)).toEqual([
      {
        ...{ candidateId, reference, note },
        reason: "Not interested in this kind of work",
        by: "Sam Taylor",
        on: today(),
      },
    ]);
    const entries = await trail(candidateId);
    expect(entries.map(({ action, detail }) => ({ action, detail }))).toEqual([
      { action: "match.dismissed", detail: { vacancyId, reason: "not-interested" } },
    ]);
  });

  test("leaves them on the list of every other vacancy", async () => {
    const { candidateId, vacancyId } = await pair();
    const other = await world.vacancy();
    await dismissCandidate(world.broker, { vacancyId, candidateId, reason: "journey" });
    expect(await listed(other.id)).toContain(candidateId);
  });

  test("keeps them off it for the whole service, whatever changes in their record", async () => {
    const { candidateId, vacancyId } = await pair();
    await dismissCandidate(world.broker, { vacancyId, candidateId, reason: "hours" });
    await asActor(system("test"), (tx) =>
      tx.candidate.update({ where: { id: candidateId }, data: { hoursMin: 20 } }),
    );
    const seen = await findMatches(system("test"), vacancyId, { limit: 300 });
    expect(seen?.candidates.map(({ id }) => id)).not.toContain(candidateId);
  });

  test("is refused for another brokerage's resident, for somebody of no brokerage, and where nothing is there", async () => {
    const { candidateId, vacancyId } = await pair();
    for (const actor of [world.neighbour, world.recruiter])
      expect(await dismissCandidate(actor, { vacancyId, candidateId, reason: "known" })).toMatchObject({
        problem: "not-found",
      });
    for (const lost of [
      { vacancyId, candidateId: "gone" },
      { vacancyId: "gone", candidateId },
    ])
      expect(await dismissCandidate(world.broker, { ...lost, reason: "known" })).toMatchObject({
        problem: "not-found",
      });
    expect(await rows(vacancyId)).toBe(0);
  });

  test("is refused for a vacancy that has closed", async () => {
    const { candidateId } = await pair();
    const closed = [
      await world.vacancy({ stage: "filled" }),
      await world.vacancy({ closesOn: dayToDate(addDays(today(), -1)) }),
    ];
    for (const { id: vacancyId } of closed)
      expect(await dismissCandidate(world.broker, { vacancyId, candidateId, reason: "pay" })).toMatchObject({
        problem: "gone",
      });
  });

  test("by two at once is one's, and the other learns whose and why; the same twice is one", async () => {
    const { candidateId, vacancyId } = await pair();
    const results = await Promise.all([
      dismissCandidate(world.broker, { vacancyId, candidateId, reason: "journey" }),
      dismissCandidate(colleague, { vacancyId, candidateId, reason: "hours" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = results.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ problem: "taken", message: expect.stringMatching(/Sam Taylor|Jo Bell/) });
    expect(await rows(vacancyId)).toBe(1);
    expect(await trail(candidateId)).toHaveLength(1);
    const [winner, reason] = results[0]?.ok
      ? ([world.broker, "journey"] as const)
      : ([colleague, "hours"] as const);
    expect(await dismissCandidate(winner, { vacancyId, candidateId, reason })).toMatchObject({ ok: true });
    expect(await trail(candidateId)).toHaveLength(1);
  });

  test("is kept by the database within the brokerage, both to read and to write", async () => {
    const { candidateId, vacancyId } = await pair();
    await dismissCandidate(world.broker, { vacancyId, candidateId, reason: "better" });
    expect(await findDismissed(world.neighbour, vacancyId)).toEqual([]);
    const seen = await asActor(world.neighbour, (tx) => tx.dismissal.findMany({ where: { vacancyId } }));
    expect(seen).toEqual([]);
    const about = await pair();
    const forged = asActor(world.neighbour, (tx) =>
      tx.dismissal.createMany({
        data: {
          vacancyId: about.vacancyId,
          candidateId: about.candidateId,
          brokerageId: world.other.id,
          personName: "Priya Nair",
          reason: "other",
        },
      }),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});

describe("putting somebody back", () => {
  test("returns them to the list, whoever dismissed them, and leaves a trace", async () => {
    const { candidateId, vacancyId } = await pair();
    await dismissCandidate(world.broker, { vacancyId, candidateId, reason: "not-ready" });
    expect(await restoreCandidate(colleague, { vacancyId, candidateId })).toMatchObject({ ok: true });
    expect(await listed(vacancyId)).toContain(candidateId);
    expect((await trail(candidateId)).map(({ action, detail }) => ({ action, detail })).at(-1)).toEqual({
      action: "match.restored",
      detail: { vacancyId, reason: "not-ready" },
    });
    const again = await dismissCandidate(colleague, { vacancyId, candidateId, reason: "journey" });
    expect(again).toMatchObject({ ok: true });
  });

  test("is refused to others, and to who presses second", async () => {
    const { candidateId, vacancyId } = await pair();
    await dismissCandidate(world.broker, { vacancyId, candidateId, reason: "not-ready" });
    for (const actor of [world.neighbour, world.recruiter])
      expect(await restoreCandidate(actor, { vacancyId, candidateId })).toMatchObject({
        problem: "not-found",
      });
    expect(await rows(vacancyId)).toBe(1);
    const results = await Promise.all(
      [world.broker, colleague].map((actor) => restoreCandidate(actor, { vacancyId, candidateId })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    expect((await trail(candidateId)).filter(({ action }) => action === "match.restored")).toHaveLength(1);
  });
});
