import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, today } from "~/platform/clock";
import { acceptedOffer, draftOffer, sentOffer } from "~prisma/factories/offer";
import { acceptOffer } from "./accept-offer.server";
import { declineOffer } from "./decline-offer.server";
import { findHubOffers } from "./find-hub-offers.server";
import { findHubOffer } from "./find-offer.server";
import { recordPlacement } from "./record-placement.server";
import { tellEmployer } from "./tell-employer.server";
import { lettersAbout, placementAnswers, placementWorld, stageOf, trailOf } from "./test/placement-world";

let world: Awaited<ReturnType<typeof placementWorld>>;
beforeAll(async () => {
  world = await placementWorld();
});

const reason = "Every school nearby has mock exams in that week.";

describe("answering an offer", () => {
  test("accepted, it names the coordinator, and whoever made it hears once", async () => {
    const { id } = await sentOffer(world.site, { createdById: world.ruth.id });
    expect(await acceptOffer(world.amara, id)).toMatchObject({ ok: true });
    expect(await findHubOffer(world.amara, id)).toMatchObject({
      value: { stage: "accepted", coordinatorName: "Amara Bell" },
    });
    await tellEmployer(id);
    await tellEmployer(id);
    expect(await lettersAbout(id)).toMatchObject([
      { name: "placement-accepted", to: world.ruth.email, props: { coordinatorName: "Amara Bell" } },
    ]);
    expect(await trailOf(id)).toEqual(["offer.accepted"]);
  });

  test("declined, it keeps the reason, and the employer reads it in the letter", async () => {
    const { id } = await sentOffer(world.site);
    expect(await declineOffer(world.amara, id, { reason })).toMatchObject({ ok: true });
    await tellEmployer(id);
    expect(await lettersAbout(id)).toMatchObject([
      { name: "placement-declined", to: "ruth@kitchen.example", props: { reason } },
    ]);
    expect(await trailOf(id)).toEqual(["offer.declined"]);
  });

  test("another hub, and the employer itself, can answer nothing", async () => {
    const { id } = await sentOffer(world.site);
    for (const actor of [world.elsewhere, world.ruth]) {
      expect(await acceptOffer(actor, id)).toMatchObject({ problem: "not-found" });
      expect(await declineOffer(actor, id, { reason })).toMatchObject({ problem: "not-found" });
    }
    expect(await stageOf(id)).toBe("with_hub");
  });

  test("a draft can’t be answered, nor an answer given twice", async () => {
    const draft = await draftOffer(world.site);
    expect(await acceptOffer(world.amara, draft.id)).toMatchObject({ problem: "not-found" });
    const { id } = await acceptedOffer(world.site);
    expect(await declineOffer(world.amara, id, { reason })).toMatchObject({ problem: "wrong-stage" });
  });

  test("when one coordinator accepts while another declines, exactly one answer stands", async () => {
    const { id } = await sentOffer(world.site);
    const both = await Promise.all([
      acceptOffer(world.amara, id),
      declineOffer(world.colleague, id, { reason }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stageOf(id)).toBe(both[0].ok ? "accepted" : "declined");
    expect(await trailOf(id)).toHaveLength(1);
  });

  test("the queue has what waits on top and counts it, and nothing of another hub’s", async () => {
    const queue = await findHubOffers(world.amara);
    const stages = queue.offers.map(({ stage }) => stage);
    expect(stages.filter((stage) => stage === "with_hub")).toHaveLength(queue.waiting);
    expect(stages.slice(0, queue.waiting).every((stage) => stage === "with_hub")).toBe(true);
    expect(stages).toContain("accepted");
    expect(await findHubOffers(world.elsewhere)).toEqual({ waiting: 0, seeking: 0, agreed: 0, offers: [] });
  });
});

describe("recording a school and dates", () => {
  test("the offer is matched while places are left, then confirmed; the employer hears of each school", async () => {
    const { id } = await acceptedOffer(world.site);
    expect(await recordPlacement(world.amara, id, placementAnswers())).toMatchObject({ ok: true });
    expect(await stageOf(id)).toBe("matched");
    await tellEmployer(id);
    const second = { ...placementAnswers(), schoolName: "Coppermill Academy" };
    expect(await recordPlacement(world.amara, id, second)).toMatchObject({ ok: true });
    expect(await stageOf(id)).toBe("confirmed");
    await tellEmployer(id);
    expect(await lettersAbout(id)).toMatchObject([
      { name: "placement-agreed", props: { schoolName: "Hollin Marsh School" } },
      { name: "placement-agreed", props: { schoolName: "Coppermill Academy" } },
    ]);
    expect(await findHubOffer(world.amara, id)).toMatchObject({
      value: { left: 0, placements: [{ pupils: 2 }, { pupils: 2 }] },
    });
    expect(await trailOf(id)).toEqual(["placement.recorded", "placement.recorded"]);
  });

  test("an offer that is full, not accepted or ended takes no school", async () => {
    for (const stage of ["with_hub", "confirmed", "declined", "withdrawn"] as const) {
      const { id } = await acceptedOffer(world.site, { stage });
      expect(await recordPlacement(world.amara, id, placementAnswers())).toMatchObject({
        problem: "wrong-stage",
      });
    }
  });

  test("what does not fit the offer is refused beside its field and changes nothing", async () => {
    const { id } = await acceptedOffer(world.site);
    const wrong = { ...placementAnswers(), pupils: 5 };
    expect(await recordPlacement(world.amara, id, wrong)).toMatchObject({
      problem: "invalid",
      field: "pupils",
    });
    const past = { ...placementAnswers(), startsOn: addDays(today(), -1) };
    expect(await recordPlacement(world.amara, id, past)).toMatchObject({ field: "startsOn" });
    expect(await stageOf(id)).toBe("accepted");
  });

  test("another hub, and the employer itself, can record nothing", async () => {
    const { id } = await acceptedOffer(world.site);
    for (const actor of [world.elsewhere, world.ruth])
      expect(await recordPlacement(actor, id, placementAnswers())).toMatchObject({ problem: "not-found" });
  });

  test("two coordinators at once can’t give away more places than there are", async () => {
    const { id } = await acceptedOffer(world.site, { places: 3 });
    const both = await Promise.all([
      recordPlacement(world.amara, id, placementAnswers()),
      recordPlacement(world.colleague, id, placementAnswers()),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ message: "The offer has 1 place left" });
    expect(await findHubOffer(world.amara, id)).toMatchObject({ value: { left: 1, stage: "matched" } });
  });
});
