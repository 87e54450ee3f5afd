import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import type { Actor, PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { anEmployer } from "~prisma/factories/employer";
import { liveVacancy } from "~prisma/factories/vacancy";
import { copyVacancy } from "../copy-vacancy.server";
import { findOwnVacancy } from "../find-vacancy.server";
import { seen, trailOf, winners } from "../test/vacancy-story";
import { adviceFor } from "./advice-for.server";
import { copyDismissals } from "./copy-dismissals.server";
import { setAsideAdvice } from "./set-aside-advice.server";
import { takeBackAdvice } from "./take-back-advice.server";

const ninja = "jargon:ninja";
const because = { advice: ninja, reason: "other", note: "It is the name of our oven." } as const;
const description = "You are our ninja in the kitchen.";

beforeAll(() => loadOurTaxonomy());

async function advised() {
  const employer = await anEmployer();
  const { id } = await liveVacancy(employer.employer.id, { stage: "draft", description });
  return { ...employer, id };
}

async function read(actor: Actor, id: string) {
  const vacancy = await findOwnVacancy(actor, id);
  if (!vacancy.ok) throw new Error(vacancy.message);
  const { open, setAside } = await adviceFor(actor, vacancy.value);
  return { open: open.map((one) => one.id), setAside: setAside.map((one) => [one.id, one.because]) };
}

const asViewer = (actor: PersonActor): PersonActor => ({
  ...actor,
  standings: actor.standings.map((standing) => ({ ...standing, role: "viewer" })),
});

describe("advice set aside with a reason", () => {
  it("is remembered with who said so, and stops nothing", async () => {
    const { actor, id } = await advised();
    expect((await read(actor, id)).open).toContain(ninja);
    expect(await setAsideAdvice(actor, id, because)).toMatchObject({ ok: true });
    const { open, setAside } = await read(actor, id);
    expect(open).not.toContain(ninja);
    expect(setAside).toEqual([[ninja, "It is the name of our oven."]]);
    const [row] = await seen((tx) => tx.adviceDismissal.findMany({ where: { vacancyId: id } }));
    expect(row).toMatchObject({ ...because, byName: actor.name, at: expect.any(Date) });
    expect(await trailOf(id)).toEqual(["advice.set-aside"]);
  });

  it("comes back when somebody takes it back, once", async () => {
    const { actor, id } = await advised();
    await setAsideAdvice(actor, id, because);
    const both = await Promise.all([takeBackAdvice(actor, id, ninja), takeBackAdvice(actor, id, ninja)]);
    expect(winners(both)).toBe(1);
    expect((await read(actor, id)).open).toContain(ninja);
    expect(await trailOf(id)).toEqual(["advice.set-aside", "advice.taken-back"]);
  });

  it("by two at once is kept for exactly one of them", async () => {
    const { actor, id } = await advised();
    const needed = { advice: ninja, reason: "needed" } as const;
    const both = await Promise.all([setAsideAdvice(actor, id, because), setAsideAdvice(actor, id, needed)]);
    expect(winners(both)).toBe(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
  });

  it("is refused to another employer, and to a colleague who only reads", async () => {
    const { actor, id } = await advised();
    const stranger = (await anEmployer()).actor;
    for (const other of [stranger, asViewer(actor)]) {
      expect(await setAsideAdvice(other, id, because)).toMatchObject({ problem: "not-found" });
      expect(await takeBackAdvice(other, id, ninja)).toMatchObject({ problem: "not-found" });
    }
    await setAsideAdvice(actor, id, because);
    expect((await read(asViewer(actor), id)).setAside).toHaveLength(1);
    const hidden = await asActor(stranger, (tx) => tx.adviceDismissal.count({ where: { vacancyId: id } }));
    expect(hidden).toBe(0);
  });

  it("is refused once the words no longer call for it, and then shows nowhere", async () => {
    const { actor, id } = await advised();
    await setAsideAdvice(actor, id, because);
    await seen((tx) => tx.vacancy.update({ where: { id }, data: { description: "You cook." } }));
    expect(await setAsideAdvice(actor, id, { advice: "jargon:guru", reason: "law" })).toMatchObject({
      problem: "wrong-stage",
    });
    expect((await read(actor, id)).setAside).toEqual([]);
  });

  it("goes with the vacancy's copies", async () => {
    const { actor, employer, id } = await advised();
    await setAsideAdvice(actor, id, because);
    const copy = await liveVacancy(employer.id, { stage: "draft", description });
    await asActor(actor, (tx) => copyDismissals(tx, id, [copy.id]));
    expect((await read(actor, copy.id)).setAside).toHaveLength(1);
    await asActor(actor, (tx) => copyDismissals(tx, id, [copy.id]));
    expect((await read(actor, copy.id)).setAside).toHaveLength(1);
    const draftId = randomUUID();
    expect(await copyVacancy(actor, id, draftId)).toMatchObject({ ok: true });
    expect((await read(actor, draftId)).setAside).toHaveLength(1);
  });
});

describe("what the vacancy's form says counts as said", () => {
  const missing = ["no-flexible-hours", "no-adjustments", "no-access-contact", "no-guaranteed-interview"];

  it.each([
    ["nothing", {}, missing],
    ["flexible hours", { flexibleHours: true }, missing.slice(1)],
    ["hybrid work", { workMode: "hybrid" }, missing.slice(1)],
    ["adjustments", { adjustments: "Tell us what helps." }, missing.filter((id) => id !== "no-adjustments")],
    [
      "whom to ask",
      { accessContactPhone: "020 7946 0000" },
      missing.filter((id) => id !== "no-access-contact"),
    ],
    ["an interview for care leavers", { inclusion: ["care-leavers"] }, missing.slice(0, 3)],
    ["what says nothing of interviews", { inclusion: ["step-free"] }, missing],
    ["a guaranteed interview", { guaranteedInterview: true }, missing.slice(0, 3)],
  ])("with %s", async (_, over, left) => {
    const { actor, employer } = await anEmployer();
    const { id } = await liveVacancy(employer.id, { stage: "draft", ...over });
    const { open } = await read(actor, id);
    expect(open.filter((advice) => missing.includes(advice))).toEqual(left);
  });

  it("a closing date within the week is advised on, from the day it goes live", async () => {
    const { actor, employer } = await anEmployer();
    const over = { stage: "draft" as const, liveAt: null, closesOn: new Date("2030-01-10") };
    const soon = await liveVacancy(employer.id, { ...over, goesLiveOn: new Date("2030-01-05") });
    const later = await liveVacancy(employer.id, { ...over, goesLiveOn: new Date("2030-01-03") });
    expect((await read(actor, soon.id)).open).toContain("closes-soon");
    expect((await read(actor, later.id)).open).not.toContain("closes-soon");
  });
});
