import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, today } from "~/platform/clock";
import { acceptedOffer, sentOffer } from "~prisma/factories/offer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { findHubOffer, findOwnOffer } from "../find-offer.server";
import { findOfferSites } from "../find-offer-sites.server";
import { findOwnOffers } from "../find-own-offers.server";
import { tellOfferChanged } from "../tell-offer-changed.server";
import { startedDraft, wholeDraft } from "../test/drafting";
import { pageAnswers } from "../test/page-answers";
import { lettersAbout, placementWorld, trailOf } from "../test/placement-world";
import { copyOffer } from "./copy-offer.server";
import { savePage } from "./save-page.server";
import { startOffer } from "./start-offer.server";

let world: Awaited<ReturnType<typeof placementWorld>>;
let answers: ReturnType<typeof pageAnswers>;
beforeAll(async () => {
  world = await placementWorld();
  answers = pageAnswers(world.site.id);
});

describe("the first page", () => {
  test("makes a draft that its employer alone sees, with the other pages to answer", async () => {
    const id = await startedDraft(world.ruth, world.site.id);
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({
      value: { stage: "draft", pagesDone: ["work"], contactName: "Ruth Adeyemi" },
    });
    expect(await findHubOffer(world.amara, id)).toMatchObject({ problem: "not-found" });
    expect(await findOwnOffer(world.rival, id)).toMatchObject({ problem: "not-found" });
    const listed = (await findOwnOffers(world.ruth)).find((offer) => offer.id === id);
    expect(listed).toMatchObject({ siteName: null, pagesLeft: 7 });
    expect(await findOwnOffers(world.rival)).toEqual([]);
    expect(await trailOf(id)).toEqual(["offer.drafted"]);
  });

  test("clicked twice at once, it makes one draft", async () => {
    const draftId = randomUUID();
    const both = await Promise.all([
      startOffer(world.ruth, draftId, answers.work),
      startOffer(world.ruth, draftId, answers.work),
    ]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await findOwnOffers(world.ruth)).filter(({ id }) => id === draftId)).toHaveLength(1);
    expect((await trailOf(draftId)).filter((action) => action === "offer.drafted")).toHaveLength(1);
  });

  test("is refused without a site in London, to a hub, to a viewer, and on another employer’s draft", async () => {
    expect(await startOffer(world.rival, randomUUID(), answers.work)).toMatchObject({ problem: "invalid" });
    expect(await startOffer(world.amara, randomUUID(), answers.work)).toMatchObject({ problem: "invalid" });
    expect(await startOffer(world.viewer, randomUUID(), answers.work)).toMatchObject({ problem: "invalid" });
    const other = await organisation("employer");
    await aSite(other);
    const id = await startedDraft(world.ruth, world.site.id);
    expect(await startOffer(await memberOf(other), id, answers.work)).toMatchObject({ problem: "not-found" });
  });
});

describe("saving a page", () => {
  test("keeps what it asks, counts it done and says what to ask next", async () => {
    const id = await startedDraft(world.ruth, world.site.id);
    const saved = await savePage(world.ruth, id, "who", { ...answers.who, version: 0 });
    expect(saved).toMatchObject({ value: { next: "where" } });
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({
      value: { places: 4, yearGroups: [10, 11], pagesDone: ["work", "who"], version: 1 },
    });
    expect(await trailOf(id)).toEqual(["offer.drafted", "offer.changed"]);
  });

  test("named days are kept as days", async () => {
    const id = await startedDraft(world.ruth, world.site.id);
    const days = [addDays(today(), 10), addDays(today(), 11)];
    const when = { ...answers.when, dateMode: "days" as const, days, fromDate: undefined, toDate: undefined };
    expect(await savePage(world.ruth, id, "when", { ...when, version: 0 })).toMatchObject({ ok: true });
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({
      value: { dateMode: "days", days, fromDate: null },
    });
    const passed = { ...when, days: [addDays(today(), -1)], version: 1 };
    expect(await savePage(world.ruth, id, "when", passed)).toMatchObject({ field: "days" });
  });

  test("of two windows, the second is told and changes nothing", async () => {
    const id = await startedDraft(world.ruth, world.site.id);
    const both = await Promise.all([
      savePage(world.ruth, id, "who", { ...answers.who, places: 5, version: 0 }),
      savePage(world.ruth, id, "who", { ...answers.who, places: 6, version: 0 }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
    const kept = both[0].ok ? 5 : 6;
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({ value: { places: kept, version: 1 } });
  });

  test("another employer, a viewer and the hub can save nothing", async () => {
    const id = await startedDraft(world.ruth, world.site.id);
    for (const actor of [world.rival, world.viewer, world.amara])
      expect(await savePage(actor, id, "who", { ...answers.who, version: 0 })).toMatchObject({
        problem: "not-found",
      });
  });

  test("a site must be one’s own, open and in London", async () => {
    const id = await startedDraft(world.ruth, world.site.id);
    const far = await aSite(world.employer, { boroughCode: null, hubSlug: null });
    const closed = await aSite(world.employer, { closedAt: new Date("2026-01-05T09:00:00Z") });
    const theirs = await aSite(await organisation("employer"));
    for (const { id: siteId } of [far, closed, theirs])
      expect(await savePage(world.ruth, id, "where", { ...answers.where, siteId, version: 0 })).toMatchObject(
        { field: "siteId" },
      );
    expect((await findOfferSites(world.ruth)).map((site) => site.id)).toEqual([world.site.id]);
  });

  test("an offer that the hub has stays with it; the hub hears what changed, once", async () => {
    const { id } = await sentOffer(world.site, { halves: "both" });
    const west = await aSite(world.employer, { hubSlug: "west" });
    expect(
      await savePage(world.ruth, id, "where", { ...answers.where, siteId: west.id, version: 0 }),
    ).toMatchObject({ field: "siteId" });
    expect(await savePage(world.ruth, id, "who", { ...answers.who, places: 6, version: 0 })).toMatchObject({
      ok: true,
    });
    const change = { offerId: id, version: 1, lines: ["Places: 6 (was: 4)"] };
    await tellOfferChanged(change);
    await tellOfferChanged(change);
    const letters = await lettersAbout(id);
    expect(letters.map(({ name, to }) => [name, to]).sort()).toEqual(
      [world.amara, world.colleague].map(({ email }) => ["placement-changed", email]).sort(),
    );
    expect(letters[0]).toMatchObject({ props: { changes: change.lines } });
  });

  test("once a school counts on it only the contact can be changed", async () => {
    const { id } = await acceptedOffer(world.site, { stage: "confirmed" });
    expect(await savePage(world.ruth, id, "who", { ...answers.who, version: 0 })).toMatchObject({
      problem: "wrong-stage",
    });
    expect(await savePage(world.ruth, id, "contact", { ...answers.contact, version: 0 })).toMatchObject({
      ok: true,
    });
  });
});

describe("copying an offer", () => {
  test("makes a draft with all but its dates, once however often it is clicked", async () => {
    const id = await wholeDraft(world.ruth, world.site.id);
    const draftId = randomUUID();
    const both = await Promise.all([copyOffer(world.ruth, id, draftId), copyOffer(world.ruth, id, draftId)]);
    expect(both).toMatchObject([{ value: { id: draftId } }, { value: { id: draftId } }]);
    const copy = await findOwnOffer(world.ruth, draftId);
    expect(copy).toMatchObject({
      value: { stage: "draft", title: answers.work.title, fromDate: null, dayContactName: "Ola Cook" },
    });
    expect(copy.ok && copy.value.pagesDone).not.toContain("when");
    expect(await trailOf(draftId)).toEqual(["offer.drafted"]);
  });

  test("another employer’s can’t be copied, nor by a viewer", async () => {
    const id = await startedDraft(world.ruth, world.site.id);
    for (const actor of [world.rival, world.viewer])
      expect(await copyOffer(actor, id)).toMatchObject({ problem: "not-found" });
  });
});
