import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { now } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { copyVacancy } from "./copy-vacancy.server";
import { filled, pagesNow } from "./test/task-list-story";
import { seen, trailOf, vacancyNow, winners } from "./test/vacancy-story";

async function past() {
  const employer = await anEmployer({ checked: true });
  const id = await filled(employer);
  const data = { stage: "filled" as const, endedAt: now(), employerReference: "HR-7", stageReason: "Filled" };
  await seen((tx) => tx.vacancy.update({ where: { id }, data }));
  return { ...employer, id };
}

describe("copying a vacancy", () => {
  it("makes a draft of everything but its dates, its stage and its references", async () => {
    const { actor, id } = await past();
    const copied = await copyVacancy(actor, id);
    if (!copied.ok) throw new Error(copied.message);
    const [was, is] = [await vacancyNow(id), await vacancyNow(copied.value.id)];
    expect(is).toMatchObject({
      title: "Chef",
      stage: "draft",
      payMinPence: was.payMinPence,
      essentialSkills: was.essentialSkills,
      adjustments: was.adjustments,
      places: 2,
      copiedFromId: id,
      closesOn: null,
      startsOn: null,
      submittedAt: null,
      liveAt: null,
      endedAt: null,
      stageReason: null,
      employerReference: null,
      version: 0,
    });
    expect(is.number).not.toBe(was.number);
    expect(await trailOf(is.id)).toEqual(["vacancy.drafted"]);
    const open = (await pagesNow(actor, is.id)).tasks.filter(({ status }) => status !== "done");
    expect(open).toMatchObject([
      { page: "pay", status: "needs-a-change", wrong: ["Enter the closing date"] },
    ]);
  });

  it("makes one draft of two clicks at once", async () => {
    const { actor, id, employer } = await past();
    const draftId = randomUUID();
    const both = await Promise.all([copyVacancy(actor, id, draftId), copyVacancy(actor, id, draftId)]);
    expect(winners(both)).toBe(2);
    expect(await seen((tx) => tx.vacancy.count({ where: { organisationId: employer.id } }))).toBe(2);
  });

  it("asks anew where it is, if its site has closed", async () => {
    const { actor, id, site, employer } = await past();
    const other = await aSite(employer);
    await seen((tx) => tx.site.update({ where: { id: site.id }, data: { closedAt: now() } }));
    const copied = await copyVacancy(actor, id);
    if (!copied.ok) throw new Error(copied.message);
    const { tasks, vacancy } = await pagesNow(actor, copied.value.id);
    expect(vacancy.siteId).toBe(other.id);
    expect(tasks.find(({ page }) => page === "where")).toMatchObject({ status: "not-started" });
  });

  it("is refused to others, and over a draft of another's", async () => {
    const [one, other] = [await past(), await past()];
    const broker = await memberOf(await organisation("brokerage"));
    expect(await copyVacancy(other.actor, one.id)).toMatchObject({ problem: "not-found" });
    expect(await copyVacancy(broker, one.id)).toMatchObject({ problem: "not-found" });
    expect(await copyVacancy(one.actor, one.id, other.id)).toMatchObject({ problem: "not-found" });
  });
});
