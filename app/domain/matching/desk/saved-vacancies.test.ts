import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { deskWorld } from "../test/desk-world";
import { findSaved, findSavedFor } from "./find-saved.server";
import { saveVacancy } from "./save-vacancy.server";
import { unsaveVacancy } from "./unsave-vacancy.server";

let world: Awaited<ReturnType<typeof deskWorld>>;
beforeAll(async () => {
  world = await deskWorld();
});

const pair = async () => {
  const candidate = await world.suited(world.own.id);
  const vacancy = await world.vacancy({ title: "Cook’s help" });
  return { candidate, vacancy, candidateId: candidate.id, vacancyId: vacancy.id };
};
const actions = (subject: string) =>
  asActor(system("test"), async (tx) =>
    (await tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } })).map(
      ({ action }) => action,
    ),
  );

describe("a vacancy saved for somebody", () => {
  test("stands beside them, and they beside it, once however often it is saved", async () => {
    const { candidate, vacancy, candidateId, vacancyId } = await pair();
    const results = await Promise.all(
      [1, 2, 3].map(() => saveVacancy(world.broker, { candidateId, vacancyId })),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await findSaved(world.broker, candidateId)).toEqual([
      {
        vacancyId,
        reference: `FD-${vacancy.number}`,
        title: "Cook’s help",
        employer: "Lea Bridge Canteen",
        by: "Sam Taylor",
        on: today(),
        open: true,
        stage: "live",
      },
    ]);
    expect(await findSavedFor(world.broker, vacancyId)).toEqual([
      { candidateId, reference: candidate.reference },
    ]);
    expect(await actions(candidateId)).toEqual(["match.saved"]);
  });

  test("is kept when it closes, and says so", async () => {
    const [filled, past] = [await pair(), await pair()];
    for (const { candidateId, vacancyId } of [filled, past])
      await saveVacancy(world.broker, { candidateId, vacancyId });
    await asActor(system("test"), async (tx) => {
      await tx.vacancy.update({ where: { id: filled.vacancyId }, data: { stage: "filled" } });
      const closesOn = dayToDate(addDays(today(), -1));
      await tx.vacancy.update({ where: { id: past.vacancyId }, data: { closesOn } });
    });
    expect(await findSaved(world.broker, filled.candidateId)).toMatchObject([
      { open: false, stage: "filled" },
    ]);
    expect(await findSaved(world.broker, past.candidateId)).toMatchObject([{ open: false, stage: "live" }]);
    const { candidateId, vacancyId } = { ...past, candidateId: filled.candidateId };
    expect(await saveVacancy(world.broker, { candidateId, vacancyId })).toMatchObject({ problem: "gone" });
  });

  test("goes again, with one trace", async () => {
    const { candidateId, vacancyId } = await pair();
    await saveVacancy(world.broker, { candidateId, vacancyId });
    const results = await Promise.all(
      [1, 2].map(() => unsaveVacancy(world.broker, { candidateId, vacancyId })),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await findSaved(world.broker, candidateId)).toEqual([]);
    expect(await actions(candidateId)).toEqual(["match.saved", "match.unsaved"]);
  });

  test("is nobody else's to save, to see or to take away", async () => {
    const { candidateId, vacancyId } = await pair();
    for (const actor of [world.neighbour, world.recruiter])
      expect(await saveVacancy(actor, { candidateId, vacancyId })).toMatchObject({ problem: "not-found" });
    await saveVacancy(world.broker, { candidateId, vacancyId });
    for (const actor of [world.neighbour, world.recruiter]) {
      expect(await unsaveVacancy(actor, { candidateId, vacancyId })).toMatchObject({ problem: "not-found" });
      expect(await findSaved(actor, candidateId)).toEqual([]);
      expect(await findSavedFor(actor, vacancyId)).toEqual([]);
      const seen = await asActor(actor, (tx) => tx.savedVacancy.findMany({ where: { candidateId } }));
      expect(seen).toEqual([]);
    }
    expect(await findSaved(world.broker, candidateId)).toHaveLength(1);
  });

  test("that nobody published can't be saved", async () => {
    const { candidateId } = await pair();
    const draft = await world.vacancy({ stage: "draft", liveAt: null });
    for (const vacancyId of [draft.id, "gone"])
      expect(await saveVacancy(world.broker, { candidateId, vacancyId })).toMatchObject({
        problem: "not-found",
      });
  });
});
