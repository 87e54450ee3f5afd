import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { submitVacancy } from "../submit-vacancy.server";
import { answered, filled, pagesNow, saved, started, typed } from "../test/task-list-story";
import { seen, trailOf, vacancyNow, winners } from "../test/vacancy-story";
import { savePage } from "./save-page.server";
import { startVacancy } from "./start-vacancy.server";

let broker: PersonActor;

beforeAll(async () => {
  broker = await memberOf(await organisation("brokerage"));
});

const viewing = (actor: PersonActor): PersonActor => ({
  ...actor,
  standings: actor.standings.map((standing) => ({ ...standing, role: "viewer" })),
});

describe("starting a vacancy", () => {
  it("makes a draft of a kind and a title at the employer's first open site, once of two clicks at once", async () => {
    const { actor, site, employer } = await anEmployer();
    await aSite(employer);
    const given = { draftId: randomUUID(), type: "swap", title: "Care worker" } as const;
    const both = await Promise.all([startVacancy(actor, given), startVacancy(actor, given)]);
    expect(winners(both)).toBe(2);
    expect(await seen((tx) => tx.vacancy.count({ where: { organisationId: employer.id } }))).toBe(1);
    expect(await vacancyNow(given.draftId)).toMatchObject({
      stage: "draft",
      siteId: site.id,
      title: "Care worker",
      guaranteedInterview: true,
      pagesDone: [],
    });
  });

  it("is refused to who only looks on, to others, and over another employer's draft", async () => {
    const [one, other] = [await anEmployer(), await anEmployer()];
    const given = { draftId: await started(other.actor), type: "job", title: "Cook" } as const;
    expect(await startVacancy(viewing(one.actor), { ...given, draftId: randomUUID() })).toMatchObject({
      ok: false,
    });
    expect(await startVacancy(broker, { ...given, draftId: randomUUID() })).toMatchObject({ ok: false });
    expect(await startVacancy(one.actor, given)).toMatchObject({ problem: "not-found" });
    const elsewhere = { ...given, draftId: randomUUID(), organisationId: other.employer.id };
    expect(await startVacancy(one.actor, elsewhere)).toMatchObject({ problem: "not-allowed" });
  });
});

describe("saving a page", () => {
  it("refuses what was judged as a draft's once the vacancy is live", async () => {
    const { actor, site } = await anEmployer({ checked: true });
    const id = await filled({ actor, site });
    const { version } = (await pagesNow(actor, id)).vacancy;
    const value = await answered(actor, id, "pay", typed(site.id).pay);
    expect(await submitVacancy(actor, id)).toMatchObject({ ok: true, value: { stage: "live" } });
    const read = { page: "pay", version, settled: "draft", unfinished: true } as const;
    expect(await savePage(actor, id, read, value)).toMatchObject({ problem: "taken" });
  });

  it("keeps it, says that it is done, and leaves the other pages as they were", async () => {
    const { actor, site } = await anEmployer();
    const id = await started(actor);
    expect(await saved(actor, id, "what", typed(site.id).what)).toEqual({ ok: true, value: { version: 1 } });
    expect(await saved(actor, id, "skills", typed(site.id).skills)).toEqual({
      ok: true,
      value: { version: 2 },
    });
    const { vacancy, tasks } = await pagesNow(actor, id);
    expect(vacancy).toMatchObject({
      occupation: "Cook",
      essentialSkills: ["food-preparation"],
      otherSkills: ["knowing our menu"],
      payMinPence: null,
      at: [],
    });
    const standing = Object.fromEntries(tasks.map(({ page, status }) => [page, status]));
    expect(standing).toMatchObject({
      what: "done",
      skills: "done",
      where: "not-started",
      pay: "not-started",
    });
    expect(await trailOf(id)).toEqual(["vacancy.drafted", "vacancy.edited", "vacancy.edited"]);
  });

  it("keeps every page of a whole vacancy, so that who comes back finds everything", async () => {
    const employer = await anEmployer();
    const id = await filled(employer);
    const { vacancy, tasks } = await pagesNow(employer.actor, id);
    expect(tasks.map(({ status }) => status)).toEqual(Array(6).fill("done"));
    expect(vacancy).toMatchObject({
      places: 2,
      payHourlyMinPence: 1520,
      contract: "permanent",
      inclusion: ["no-cv"],
      accessContactName: "Ann Whitby",
      mostReferrals: 6,
      at: [{ siteId: employer.site.id, places: 2 }],
    });
  });

  it("keeps a page that is left for later, and says that it is not done", async () => {
    const { actor, site } = await anEmployer();
    const id = await started(actor);
    const { description } = typed(site.id).what;
    const later = { page: "what", version: 0, unfinished: true } as const;
    expect(await savePage(actor, id, later, { columns: { description } })).toMatchObject({ ok: true });
    const { tasks, vacancy } = await pagesNow(actor, id);
    expect(vacancy.description).toBe(description);
    expect(tasks[0]).toMatchObject({ page: "what", status: "needs-a-change" });
    expect(tasks[0]?.wrong).toEqual(["Enter the occupation, such as kitchen assistant"]);
    expect(tasks[1]).toMatchObject({ status: "not-started" });
    await saved(actor, id, "what", typed(site.id).what);
    expect((await pagesNow(actor, id)).tasks[0]).toMatchObject({ status: "done" });
  });

  it("is refused to other employers, to brokers and to who only looks on", async () => {
    const { actor, site } = await anEmployer();
    const id = await started(actor);
    const answers = { columns: { title: "Taken over" } };
    for (const other of [(await anEmployer()).actor, broker, viewing(actor)])
      expect(await savePage(other, id, { page: "what", version: 0 }, answers)).toMatchObject({
        problem: "not-found",
      });
    const foreign = (await anEmployer()).site;
    const at = [{ siteId: foreign.id, places: 1 }];
    expect(await savePage(actor, id, { page: "where", version: 0 }, { columns: {}, at })).toMatchObject({
      field: "at",
    });
    expect(await vacancyNow(id)).toMatchObject({ title: "Chef", version: 0, siteId: site.id });
  });

  it("lets one of two at once through, and refuses what was read before another save", async () => {
    const { actor, site } = await anEmployer();
    const id = await started(actor);
    const { what } = typed(site.id);
    const two = ["Chef", "Cook"].map((title) => saved(actor, id, "what", { ...what, title }, 0));
    const both = await Promise.all(two);
    expect(winners(both)).toBe(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
    expect(await saved(actor, id, "what", { ...what, title: "Late" }, 0)).toMatchObject({ problem: "taken" });
    expect(await saved(actor, id, "what", { ...what, title: "Deliberate" }, 1)).toMatchObject({ ok: true });
    expect(await vacancyNow(id)).toMatchObject({ title: "Deliberate", version: 2 });
  });

  it("empties what another kind has no use for, and keeps what still fits", async () => {
    const employer = await anEmployer();
    const id = await filled(employer);
    const { what } = typed(employer.site.id);
    await saved(employer.actor, id, "what", { ...what, type: "internship" });
    expect(await vacancyNow(id)).toMatchObject({ contract: null, payMinPence: 1520, type: "internship" });
    const { tasks } = await pagesNow(employer.actor, id);
    expect(tasks.find(({ page }) => page === "pay")).toMatchObject({
      status: "needs-a-change",
      wrong: ["Enter the start date", "Enter the last day"],
    });
  });
});

describe("changing a live vacancy", () => {
  const live = async () => {
    const employer = await anEmployer({ checked: true });
    const id = await filled(employer);
    expect(await submitVacancy(employer.actor, id)).toMatchObject({ value: { stage: "live" } });
    return { ...employer, id, pay: { ...typed(employer.site.id).pay, payFrom: "16" } };
  };
  const changesOf = (vacancyId: string) => seen((tx) => tx.vacancyChange.findMany({ where: { vacancyId } }));

  it("applies at once, and leaves in words what was and is", async () => {
    const { actor, id, pay } = await live();
    expect(await saved(actor, id, "pay", pay)).toMatchObject({ ok: true });
    expect(await vacancyNow(id)).toMatchObject({ stage: "live", payMinPence: 1600 });
    const [change] = await changesOf(id);
    expect(change).toMatchObject({
      kind: "changed",
      byName: actor.name,
      changes: [{ field: "Pay", was: "£15.20 an hour", is: "£16 an hour" }],
    });
    expect((await trailOf(id)).at(-1)).toBe("vacancy.changed");
  });

  it("leaves its kind, its site and its closing date, and says nothing where nothing changed", async () => {
    const { actor, id, site, pay } = await live();
    const before = await vacancyNow(id);
    await saved(actor, id, "what", { ...typed(site.id).what, type: "internship" });
    await saved(actor, id, "pay", {
      ...pay,
      payFrom: "15.20",
      closesOn: { day: "1", month: "1", year: "2030" },
    });
    await saved(actor, id, "where", { places: "2", workMode: "on_site", at: {} });
    const after = await vacancyNow(id);
    expect(after).toMatchObject({
      type: "job",
      siteId: before.siteId,
      closesOn: before.closesOn,
      version: before.version + 3,
    });
    expect(await changesOf(id)).toEqual([]);
  });

  it("is refused once it has ended", async () => {
    const { actor, id, pay } = await live();
    await seen((tx) => tx.vacancy.update({ where: { id }, data: { stage: "closed" } }));
    expect(await saved(actor, id, "pay", pay)).toMatchObject({ problem: "wrong-stage" });
  });
});
