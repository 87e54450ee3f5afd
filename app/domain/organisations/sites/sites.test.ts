import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { anEmployer } from "~prisma/factories/employer";
import { sentOffer } from "~prisma/factories/offer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { liveVacancy } from "~prisma/factories/vacancy";
import { findSites } from "../find-sites.server";
import { NewSite } from "../forms";
import { addSite } from "./add-site.server";
import { addSites } from "./add-sites.server";
import { closeSite } from "./close-site.server";
import { findOwnSites } from "./find-own-sites.server";
import { renameSite } from "./rename-site.server";
import { reopenSite } from "./reopen-site.server";

const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);
const { postcode } = NewSite.parse({ postcode: "E10 7LU" });
const named = (organisationId: string) =>
  seen((tx) => tx.site.findMany({ where: { organisationId }, orderBy: { name: "asc" } }));

describe("adding a site", () => {
  const site = { siteName: "Markhouse kitchen", postcode };

  it("adds it to the actor's own employer, once however often it is clicked", async () => {
    const { employer, actor } = await anEmployer();
    const both = await Promise.all([addSite(actor, site), addSite(actor, site)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken", field: "siteName" });
    expect((await named(employer.id)).filter(({ name }) => name === "Markhouse kitchen")).toHaveLength(1);
  });

  it("is refused to those who have no employer, who only view it, and at another's", async () => {
    const other = await organisation("employer");
    const broker = await memberOf(await organisation("brokerage"));
    expect(await addSite(broker, site)).toMatchObject({ problem: "not-found" });
    const stranger = await memberOf(await organisation("employer"));
    expect(await addSite(stranger, site, other.id)).toMatchObject({ problem: "not-found" });
    const viewer = await memberOf(other, "Vera Nowak", "viewer");
    expect(await addSite(viewer, site)).toMatchObject({ problem: "not-found" });
    expect(await named(other.id)).toEqual([]);
  });
});

describe("renaming a site", () => {
  it("renames the actor's own and leaves a trace; a taken name is refused beside the field", async () => {
    const { employer, actor, site } = await anEmployer();
    const other = await aSite(employer, { name: "The yard" });
    expect(await renameSite(actor, site.id, "The yard")).toMatchObject({
      problem: "taken",
      field: "siteName",
    });
    expect(await renameSite(actor, site.id, "The mill")).toMatchObject({ ok: true });
    expect((await named(employer.id)).map(({ name }) => name)).toEqual(["The mill", "The yard"]);
    expect(await seen((tx) => tx.auditEntry.findMany({ where: { subject: site.id } }))).toMatchObject([
      { action: "site.renamed", detail: { from: site.name, to: "The mill" } },
    ]);
    const stranger = await anEmployer();
    expect(await renameSite(stranger.actor, other.id, "Ours")).toMatchObject({ problem: "not-found" });
  });

  it("gives a name to one of two sites at once", async () => {
    const { employer, actor, site } = await anEmployer();
    const other = await aSite(employer);
    const both = await Promise.all([site, other].map(({ id }) => renameSite(actor, id, "One name")));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("closing a site", () => {
  it("keeps it for what happened there and offers it no more, until it is opened again", async () => {
    const { employer, actor, site } = await anEmployer();
    const other = await aSite(employer);
    expect(await closeSite(actor, site.id)).toMatchObject({ ok: true });
    expect((await findSites(actor)).map(({ id }) => id)).toEqual([other.id]);
    const all = await findOwnSites(actor, employer.id);
    expect(all.ok && all.value.sites.find(({ id }) => id === site.id)?.closedOn).toMatch(/^\d{4}-/);
    expect(await closeSite(actor, site.id)).toMatchObject({ problem: "wrong-stage" });
    expect(await reopenSite(actor, site.id)).toMatchObject({ ok: true });
    expect(await reopenSite(actor, site.id)).toMatchObject({ problem: "wrong-stage" });
    expect(await findSites(actor)).toHaveLength(2);
  });

  it("is refused, naming what is in the way, while it is the site of a live vacancy or an open offer", async () => {
    const { employer, actor, site } = await anEmployer();
    await aSite(employer);
    const vacancy = await liveVacancy(employer.id, { title: "Pastry cook" });
    expect(await closeSite(actor, vacancy.siteId)).toMatchObject({
      problem: "wrong-stage",
      message: expect.stringContaining(`FD-${vacancy.number} Pastry cook`),
    });
    const offer = await sentOffer(site);
    expect(await closeSite(actor, site.id)).toMatchObject({
      problem: "wrong-stage",
      message: expect.stringContaining(`WE-${offer.number}`),
    });
    await seen((tx) => tx.vacancy.update({ where: { id: vacancy.id }, data: { stage: "closed" } }));
    expect(await closeSite(actor, vacancy.siteId)).toMatchObject({ ok: true });
  });

  it("leaves one open, though two people close the last two at once", async () => {
    const { employer, actor, site } = await anEmployer();
    const other = await aSite(employer);
    const colleague = await memberOf(employer, "Tom Baker", "recruiter");
    const both = await Promise.all([closeSite(actor, site.id), closeSite(colleague, other.id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is refused to a viewer and to another employer's people", async () => {
    const { employer, site } = await anEmployer();
    await aSite(employer);
    for (const actor of [await memberOf(employer, "Vera Nowak", "viewer"), (await anEmployer()).actor])
      expect(await closeSite(actor, site.id)).toMatchObject({ problem: "not-found" });
  });
});

describe("sites by CSV", () => {
  const file = "name,postcode\r\nMarkhouse kitchen,e10 7lu\r\nThe bakery,E17 4QH\r\n";

  it("adds every row, and adds nothing when it is sent again", async () => {
    const { employer, actor } = await anEmployer();
    expect(await addSites(actor, employer.id, file)).toMatchObject({
      value: { added: ["Markhouse kitchen", "The bakery"], known: 0, problems: [] },
    });
    expect(await addSites(actor, employer.id, file)).toMatchObject({ value: { added: [], known: 2 } });
    expect(await named(employer.id)).toHaveLength(3);
  });

  it("adds each once, though it is sent twice at once", async () => {
    const { employer, actor } = await anEmployer();
    await Promise.all([addSites(actor, employer.id, file), addSites(actor, employer.id, file)]);
    expect(await named(employer.id)).toHaveLength(3);
  });

  it("stores nothing where a row is bad, and says of each its line, its column and why", async () => {
    const { employer, actor, site } = await anEmployer();
    const bad = `name,postcode\nGood,E10 7LU\nFar,M1 1AE\n${site.name},E17 4QH\n`;
    expect(await addSites(actor, employer.id, bad)).toMatchObject({
      value: {
        added: [],
        problems: [
          { line: 3, column: "postcode", given: "M1 1AE" },
          { line: 4, column: "name", given: site.name, reason: expect.stringContaining("already") },
        ],
      },
    });
    expect(await named(employer.id)).toHaveLength(1);
  });

  it("is refused to a viewer and to another employer's people", async () => {
    const { employer } = await anEmployer();
    for (const actor of [await memberOf(employer, "Vera Nowak", "viewer"), (await anEmployer()).actor])
      expect(await addSites(actor, employer.id, file)).toMatchObject({ problem: "not-found" });
    expect(await named(employer.id)).toHaveLength(1);
  });
});
