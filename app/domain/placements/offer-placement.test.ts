import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, today } from "~/platform/clock";
import { sentOffer } from "~prisma/factories/offer";
import { aSite } from "~prisma/factories/site";
import { changeOffer } from "./change-offer.server";
import { findHubOffer, findOwnOffer } from "./find-offer.server";
import { findOfferSites } from "./find-offer-sites.server";
import { findOwnOffers } from "./find-own-offers.server";
import { offerPlacement } from "./offer-placement.server";
import { submitOffer } from "./submit-offer.server";
import { tellHub } from "./tell-hub.server";
import { lettersAbout, offerAnswers, placementWorld, stageOf, trailOf } from "./test/placement-world";
import { withdrawOffer } from "./withdraw-offer.server";

let world: Awaited<ReturnType<typeof placementWorld>>;
beforeAll(async () => {
  world = await placementWorld();
});

const draft = async () => {
  const made = await offerPlacement(world.ruth, offerAnswers(world.site.id));
  if (!made.ok) throw new Error(made.message);
  return made.value.id;
};

describe("offering a placement", () => {
  test("keeps a draft for the hub of the site, which only its employer sees", async () => {
    const id = await draft();
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({
      ok: true,
      value: { stage: "draft", hubSlug: "local-london", boroughName: "Waltham Forest", left: 4 },
    });
    expect(await findHubOffer(world.amara, id)).toMatchObject({ problem: "not-found" });
    expect(await findOwnOffer(world.rival, id)).toMatchObject({ problem: "not-found" });
    expect((await findOwnOffers(world.ruth)).map((offer) => offer.id)).toContain(id);
    expect(await findOwnOffers(world.rival)).toEqual([]);
    expect(await trailOf(id)).toEqual(["offer.drafted"]);
  });

  test("at another employer’s site it is refused beside the site", async () => {
    expect(await offerPlacement(world.rival, offerAnswers(world.site.id))).toMatchObject({ field: "siteId" });
    expect(await offerPlacement(world.amara, offerAnswers(world.site.id))).toMatchObject({ field: "siteId" });
  });

  test("at a site that no London hub serves, or in a window that has passed, it is refused", async () => {
    const far = await aSite(world.employer, { boroughCode: null, hubSlug: null });
    expect(await offerPlacement(world.ruth, offerAnswers(far.id))).toMatchObject({ field: "siteId" });
    expect((await findOfferSites(world.ruth)).map(({ id }) => id)).toEqual([world.site.id]);
    const late = { ...offerAnswers(world.site.id), toDate: addDays(today(), -1) };
    expect(await offerPlacement(world.ruth, late)).toMatchObject({ field: "toDate" });
  });

  test("a draft can be changed, by its employer and until it is sent", async () => {
    const id = await draft();
    const changed = { ...offerAnswers(world.site.id), title: "Two days with the bakers" };
    expect(await changeOffer(world.rival, id, changed)).toMatchObject({ problem: "not-found" });
    expect(await changeOffer(world.ruth, id, changed)).toMatchObject({ ok: true });
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({ value: { title: changed.title } });
    await submitOffer(world.ruth, id);
    expect(await changeOffer(world.ruth, id, changed)).toMatchObject({ problem: "wrong-stage" });
  });
});

describe("sending an offer", () => {
  test("puts it before the site’s hub alone, and every coordinator there hears once", async () => {
    const id = await draft();
    expect(await submitOffer(world.ruth, id)).toMatchObject({ ok: true });
    expect(await findHubOffer(world.amara, id)).toMatchObject({ value: { stage: "with_hub" } });
    expect(await findHubOffer(world.elsewhere, id)).toMatchObject({ problem: "not-found" });
    await tellHub(id);
    await tellHub(id);
    const letters = await lettersAbout(id);
    expect(letters.map(({ name, to }) => [name, to]).sort()).toEqual(
      [world.amara, world.colleague].map(({ email }) => ["placement-with-hub", email]).sort(),
    );
    expect(await trailOf(id)).toEqual(["offer.drafted", "offer.submitted"]);
  });

  test("another employer’s offer can’t be found, and a hub can’t send one", async () => {
    const id = await draft();
    expect(await submitOffer(world.rival, id)).toMatchObject({ problem: "not-found" });
    expect(await submitOffer(world.amara, id)).toMatchObject({ problem: "not-found" });
    expect(await stageOf(id)).toBe("draft");
  });

  test("of two clicks at once, exactly one sends it", async () => {
    const id = await draft();
    const both = await Promise.all([submitOffer(world.ruth, id), submitOffer(world.ruth, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    expect((await trailOf(id)).filter((action) => action === "offer.submitted")).toHaveLength(1);
  });
});

describe("withdrawing an offer", () => {
  const why = { reason: "The kitchen closes for repairs." };

  test("the employer takes it back with a reason, and the hub hears nothing new of it", async () => {
    const { id } = await sentOffer(world.site);
    expect(await withdrawOffer(world.ruth, id, why)).toMatchObject({ ok: true });
    expect(await findHubOffer(world.amara, id)).toMatchObject({ value: { stage: "withdrawn", ...why } });
    await tellHub(id);
    expect(await lettersAbout(id)).toEqual([]);
  });

  test("another employer can’t, nor anyone once pupils are coming", async () => {
    const { id } = await sentOffer(world.site);
    expect(await withdrawOffer(world.rival, id, why)).toMatchObject({ problem: "not-found" });
    const matched = await sentOffer(world.site, { stage: "matched" });
    expect(await withdrawOffer(world.ruth, matched.id, why)).toMatchObject({ problem: "wrong-stage" });
  });
});
