import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { asActor } from "~/platform/actor.server";
import { anEmployer } from "~prisma/factories/employer";
import { aSite } from "~prisma/factories/site";
import { splitBySite } from "./split-by-site.server";
import { filled, saved, typed } from "./test/task-list-story";
import { seen, vacancyNow } from "./test/vacancy-story";

async function atThreeSites() {
  const employer = await anEmployer();
  const others = [
    await aSite(employer.employer),
    await aSite(employer.employer, { boroughCode: "E09000012" }),
  ];
  const id = await filled(employer);
  const at = Object.fromEntries([employer.site, ...others].map((site, n) => [site.id, String(n + 1)]));
  await saved(employer.actor, id, "where", { at, workMode: "on_site" });
  return { ...employer, id, sites: [employer.site, ...others] };
}

const split = async (actor: Parameters<typeof asActor>[0], id: string) => {
  const vacancy = await vacancyNow(id);
  return asActor(actor, (tx) => splitBySite(tx, actor, vacancy));
};

describe("a draft for several sites", () => {
  it("counts all its places until it is submitted", async () => {
    const { id, site } = await atThreeSites();
    expect(await vacancyNow(id)).toMatchObject({ places: 6, siteId: site.id });
  });

  it("becomes a draft a site, each with its own number and places, and all else the same", async () => {
    const { actor, id, sites, employer } = await atThreeSites();
    await seen((tx) =>
      tx.adviceDismissal.create({ data: { vacancyId: id, advice: "a", reason: "b", byName: "Sam" } }),
    );
    const made = await split(actor, id);
    expect(made.map(({ siteId, places }) => [siteId, places])).toEqual(
      sites.map(({ id: site }, n) => [site, n + 1]),
    );
    expect(made[0]?.id).toBe(id);
    expect(new Set(made.map(({ number }) => number)).size).toBe(3);
    expect(new Set(made.map(({ groupId }) => groupId)).size).toBe(1);
    for (const each of made)
      expect(each).toMatchObject({ title: "Chef", stage: "draft", payMinPence: 1520, inclusion: ["no-cv"] });
    const where = { vacancy: { organisationId: employer.id } };
    expect(await seen((tx) => tx.vacancyPlace.count({ where }))).toBe(0);
    expect(await seen((tx) => tx.adviceDismissal.count({ where }))).toBe(3);
  });

  it("stays one where only one site is asked for", async () => {
    const employer = await anEmployer();
    const id = await filled(employer, { where: { ...typed(employer.site.id).where } });
    const made = await split(employer.actor, id);
    expect(made).toMatchObject([{ id, siteId: employer.site.id, places: 2, groupId: null }]);
  });
});
