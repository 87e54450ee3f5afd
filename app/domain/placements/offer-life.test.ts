import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { acceptedOffer, draftOffer, sentOffer } from "~prisma/factories/offer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { cancelOffer } from "./cancel-offer.server";
import { findHubOffer } from "./find-offer.server";
import { submitOffer } from "./submit-offer.server";
import { offerPages } from "./task-list/pages";
import { tellHub } from "./tell-hub.server";
import { tellOfferEnded } from "./tell-offer-ended.server";
import { tellOfferSent } from "./tell-offer-sent.server";
import { wholeDraft } from "./test/drafting";
import { lettersAbout, placementOf, placementWorld, stageOf, trailOf } from "./test/placement-world";
import { withdrawOffer } from "./withdraw-offer.server";

let world: Awaited<ReturnType<typeof placementWorld>>;
beforeAll(async () => {
  world = await placementWorld();
});

const draft = () => wholeDraft(world.ruth, world.site.id);
const why = { reason: "The kitchen closes for repairs." };

describe("sending an offer", () => {
  test("puts it before the site’s hub alone, named with a person there; both sides hear once", async () => {
    const id = await draft();
    expect(await submitOffer(world.ruth, id)).toMatchObject({ ok: true });
    expect(await findHubOffer(world.amara, id)).toMatchObject({
      value: { stage: "with_hub", coordinatorName: "Amara Bell" },
    });
    expect(await findHubOffer(world.elsewhere, id)).toMatchObject({ problem: "not-found" });
    for (const _ of [1, 2]) {
      await tellHub(id);
      await tellOfferSent(id);
    }
    const letters = await lettersAbout(id);
    expect(letters.map(({ name, to }) => [name, to]).sort()).toEqual(
      [
        ["placement-sent", world.ruth.email],
        ...[world.amara, world.colleague].map(({ email }) => ["placement-with-hub", email]),
      ].sort(),
    );
    expect(letters.find(({ name }) => name === "placement-sent")).toMatchObject({
      props: { coordinatorName: "Amara Bell" },
    });
    expect((await trailOf(id)).at(-1)).toBe("offer.submitted");
  });

  test("another employer’s offer can’t be found, and neither a hub nor a viewer can send one", async () => {
    const id = await draft();
    for (const actor of [world.rival, world.amara, world.viewer])
      expect(await submitOffer(actor, id)).toMatchObject({ problem: "not-found" });
    expect(await stageOf(id)).toBe("draft");
  });

  test("waits until every page is answered and its dates are to come", async () => {
    const unfinished = await draftOffer(world.site, { pagesDone: ["work"] });
    expect(await submitOffer(world.ruth, unfinished.id)).toMatchObject({ problem: "invalid" });
    const late = await draftOffer(world.site, {
      pagesDone: [...offerPages],
      dateMode: "window",
      toDate: dayToDate(addDays(today(), -1)),
    });
    expect(await submitOffer(world.ruth, late.id)).toMatchObject({ field: "toDate" });
  });

  test("is refused to an employer that is suspended, and from a site that has closed", async () => {
    const id = await draft();
    const now = (standing: "suspended" | "verified", closedAt: Date | null) =>
      asActor(system("test"), async (tx) => {
        await tx.organisation.update({ where: { id: world.site.organisationId }, data: { standing } });
        await tx.site.update({ where: { id: world.site.id }, data: { closedAt } });
      });
    await now("suspended", null);
    expect(await submitOffer(world.ruth, id)).toMatchObject({ problem: "not-allowed" });
    await now("verified", new Date());
    expect(await submitOffer(world.ruth, id)).toMatchObject({ problem: "not-allowed" });
    await now("verified", null);
    expect(await submitOffer(world.ruth, id)).toMatchObject({ ok: true });
  });

  test("of two clicks at once, exactly one sends it", async () => {
    const id = await draft();
    const both = await Promise.all([submitOffer(world.ruth, id), submitOffer(world.ruth, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await trailOf(id)).filter((action) => action === "offer.submitted")).toHaveLength(1);
  });
});

describe("whom the letters of an offer go to", () => {
  test("is whoever made it, and no longer once they have left", async () => {
    const left = await memberOf(await organisation("employer"), "Lee Left");
    const { id } = await sentOffer(world.site, { createdById: left.id });
    await tellOfferSent(id);
    const to = (await lettersAbout(id)).map((letter) => letter.to);
    expect(to).toHaveLength(1);
    expect(to).not.toContain(left.email);
  });
});

describe("withdrawing an offer", () => {
  test("the employer takes it back with a reason; the hub reads it, and both hear once", async () => {
    const { id } = await sentOffer(world.site);
    expect(await withdrawOffer(world.ruth, id, why)).toMatchObject({ ok: true });
    expect(await findHubOffer(world.amara, id)).toMatchObject({ value: { stage: "withdrawn", ...why } });
    await tellHub(id);
    await tellOfferEnded(id);
    await tellOfferEnded(id);
    expect((await lettersAbout(id)).map(({ name }) => name).sort()).toEqual([
      "placement-ended",
      "placement-ended-hub",
      "placement-ended-hub",
    ]);
  });

  test("another employer can’t, nor anyone once pupils are coming", async () => {
    const { id } = await sentOffer(world.site);
    expect(await withdrawOffer(world.rival, id, why)).toMatchObject({ problem: "not-found" });
    expect(await withdrawOffer(world.viewer, id, why)).toMatchObject({ problem: "not-found" });
    const matched = await sentOffer(world.site, { stage: "matched" });
    expect(await withdrawOffer(world.ruth, matched.id, why)).toMatchObject({ problem: "wrong-stage" });
  });
});

describe("calling an offer off", () => {
  test("tells the hub which schools counted on it", async () => {
    const { id } = await acceptedOffer(world.site, { stage: "confirmed" });
    await placementOf(id, 10, 12);
    expect(await cancelOffer(world.ruth, id, why)).toMatchObject({ ok: true });
    expect(await stageOf(id)).toBe("cancelled");
    await tellOfferEnded(id);
    expect(await lettersAbout(id)).toContainEqual(
      expect.objectContaining({
        name: "placement-ended-hub",
        to: world.amara.email,
        props: expect.objectContaining({ schools: ["Hollin Marsh School"], calledOff: true }),
      }),
    );
    expect(await trailOf(id)).toEqual(["offer.cancelled"]);
  });

  test("is for what a school counts on, by its own employer, once", async () => {
    const waiting = await sentOffer(world.site);
    expect(await cancelOffer(world.ruth, waiting.id, why)).toMatchObject({ problem: "wrong-stage" });
    const { id } = await acceptedOffer(world.site, { stage: "confirmed" });
    for (const actor of [world.rival, world.viewer])
      expect(await cancelOffer(actor, id, why)).toMatchObject({ problem: "not-found" });
    const both = await Promise.all([cancelOffer(world.ruth, id, why), cancelOffer(world.ruth, id, why)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
