import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { acceptedOffer } from "~prisma/factories/offer";
import { findHubOffer } from "../find-offer.server";
import { lettersAbout, placementOf, placementWorld, stageOf, trailOf } from "../test/placement-world";
import { askHowItWent } from "./ask-how-it-went.server";
import { moveByClock } from "./move-by-clock.server";
import type { HostAnswers } from "./report-form";
import { reportHosting } from "./report-hosting.server";
import { tellHostingReported } from "./tell-hosting-reported.server";

let world: Awaited<ReturnType<typeof placementWorld>>;
beforeAll(async () => {
  world = await placementWorld();
});

const answers: HostAnswers = {
  came: 4,
  attended: "all",
  prepared: "well",
  words: "They asked good questions.",
  again: "yes",
};

async function ended(from = -3, to = -1) {
  const { id } = await acceptedOffer(world.site, { stage: "under_way", createdById: world.ruth.id });
  return { id, placement: await placementOf(id, from, to) };
}

describe("by the clock", () => {
  test("an offer goes under way on its first day, and is completed after its last; nothing twice", async () => {
    const coming = await acceptedOffer(world.site, { stage: "confirmed" });
    await placementOf(coming.id, 1, 2);
    const begins = await acceptedOffer(world.site, { stage: "confirmed" });
    await placementOf(begins.id, 0, 2);
    const over = await acceptedOffer(world.site, { stage: "confirmed" });
    await placementOf(over.id, -4, -1);
    const moves = await Promise.all([moveByClock(), moveByClock()]);
    expect(moves[0] + moves[1]).toBe(3);
    expect(await stageOf(coming.id)).toBe("confirmed");
    expect(await stageOf(begins.id)).toBe("under_way");
    expect(await stageOf(over.id)).toBe("completed");
    expect(await trailOf(over.id)).toEqual(["offer.began", "offer.completed"]);
    expect(await moveByClock()).toBe(0);
  });

  test("the host is asked how it went, once, unless it has said or it is long ago", async () => {
    const { id, placement } = await ended();
    const old = await ended(-60, -58);
    const told = await ended();
    await reportHosting(world.ruth, told.placement.id, answers);
    await askHowItWent();
    await askHowItWent();
    expect(await lettersAbout(id)).toMatchObject([{ name: "how-did-it-go", to: world.ruth.email }]);
    expect((await lettersAbout(id))[0]?.props).toMatchObject({
      link: expect.stringContaining(placement.id),
    });
    expect(await lettersAbout(old.id)).toEqual([]);
    expect(await lettersAbout(told.id)).toEqual([]);
  });
});

describe("saying how it went", () => {
  test("is kept for the hub to read, and the hub hears once", async () => {
    const { id, placement } = await ended();
    expect(await reportHosting(world.ruth, placement.id, answers)).toMatchObject({ value: { offerId: id } });
    expect(await findHubOffer(world.amara, id)).toMatchObject({
      value: { placements: [{ report: { byName: "Ruth Adeyemi", answers } }] },
    });
    await tellHostingReported(placement.id);
    await tellHostingReported(placement.id);
    expect((await lettersAbout(id)).map(({ name, to }) => [name, to]).sort()).toEqual(
      [world.amara, world.colleague].map(({ email }) => ["hosting-reported", email]).sort(),
    );
    expect(await trailOf(id)).toEqual(["hosting.reported"]);
  });

  test("twice at once, exactly one report stands", async () => {
    const { placement } = await ended();
    const both = await Promise.all([
      reportHosting(world.ruth, placement.id, answers),
      reportHosting(world.ruth, placement.id, { ...answers, again: "no" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
  });

  test("waits for the last day, and for no more pupils than were to come", async () => {
    const later = await ended(0, 1);
    expect(await reportHosting(world.ruth, later.placement.id, answers)).toMatchObject({
      problem: "wrong-stage",
    });
    const { placement } = await ended();
    expect(await reportHosting(world.ruth, placement.id, { ...answers, came: 5 })).toMatchObject({
      field: "came",
    });
  });

  test("another employer, a viewer and the hub can’t", async () => {
    const { placement } = await ended();
    for (const actor of [world.rival, world.viewer, world.amara])
      expect(await reportHosting(actor, placement.id, answers)).toMatchObject({ problem: "not-found" });
  });
});
