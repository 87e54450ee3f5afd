import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { draftVacancy } from "./draft-vacancy.server";
import { submitVacancy } from "./submit-vacancy.server";
import { drafted, given, seen, trailOf, vacancyNow } from "./test/vacancy-story";

let broker: PersonActor;

beforeAll(async () => {
  broker = await memberOf(await organisation("brokerage"));
});

describe("drafting", () => {
  it("saves what was typed, with its skills recognised and its pay by the hour", async () => {
    const employer = await anEmployer();
    const id = await drafted(employer);
    expect(await vacancyNow(id)).toMatchObject({
      stage: "draft",
      organisationId: employer.employer.id,
      createdById: employer.actor.id,
      occupationId: "kitchen-assistant",
      essentialSkills: ["food-preparation"],
      licences: ["cscs-card"],
      otherSkills: ["knowing our menu"],
      desirableSkills: ["customer-service"],
      payHourlyMinPence: 1480,
    });
    expect(await trailOf(id)).toEqual(["vacancy.drafted"]);
  });

  it("makes one draft of two clicks at once", async () => {
    const { actor, site } = await anEmployer();
    const twice = await given(site.id, { draftId: randomUUID() });
    const both = await Promise.all([draftVacancy(actor, twice), draftVacancy(actor, twice)]);
    expect(both).toEqual([
      { ok: true, value: { id: twice.draftId } },
      { ok: true, value: { id: twice.draftId } },
    ]);
    expect(await seen((tx) => tx.vacancy.count({ where: { siteId: site.id } }))).toBe(1);
  });

  it("is refused at another employer's site, and over another employer's draft", async () => {
    const [one, other] = [await anEmployer(), await anEmployer()];
    expect(await draftVacancy(one.actor, await given(other.site.id))).toMatchObject({ field: "siteId" });
    expect(await draftVacancy(broker, await given(one.site.id))).toMatchObject({ field: "siteId" });
    const draftId = await drafted(other);
    expect(await draftVacancy(one.actor, await given(one.site.id, { draftId }))).toMatchObject({
      problem: "not-found",
    });
  });
});

describe("sending a draft again", () => {
  it("changes it, for its own employer alone", async () => {
    const employer = await anEmployer();
    const draftId = await drafted(employer);
    const change = await given(employer.site.id, { draftId, title: "Kitchen porter" });
    const other = await anEmployer();
    const foreign = await given(other.site.id, { draftId });
    expect(await draftVacancy(other.actor, foreign)).toMatchObject({ problem: "not-found" });
    expect(await draftVacancy(employer.actor, change)).toMatchObject({ ok: true });
    expect(await vacancyNow(draftId)).toMatchObject({ title: "Kitchen porter", version: 1 });
  });

  it("is refused once it is submitted", async () => {
    const employer = await anEmployer();
    const draftId = await drafted(employer);
    await submitVacancy(employer.actor, draftId);
    const change = await given(employer.site.id, { draftId, title: "Too late" });
    expect(await draftVacancy(employer.actor, change)).toMatchObject({ problem: "wrong-stage" });
    expect(await vacancyNow(draftId)).toMatchObject({ title: "Kitchen assistant" });
  });
});
