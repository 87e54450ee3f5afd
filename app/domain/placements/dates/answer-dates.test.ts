import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { acceptedOffer, sentOffer } from "~prisma/factories/offer";
import { findHubOffer, findOwnOffer } from "../find-offer.server";
import { tellEmployer } from "../tell-employer.server";
import { lettersAbout, placementAnswers, placementWorld, stageOf, trailOf } from "../test/placement-world";
import { acceptDates } from "./accept-dates.server";
import { proposeDates } from "./propose-dates.server";
import { refuseDates } from "./refuse-dates.server";
import { retractDates } from "./retract-dates.server";
import { tellDatesAnswered } from "./tell-dates-answered.server";
import { tellDatesProposed } from "./tell-dates-proposed.server";

let world: Awaited<ReturnType<typeof placementWorld>>;
beforeAll(async () => {
  world = await placementWorld();
});

const accepted = (given = {}) => acceptedOffer(world.site, { createdById: world.ruth.id, ...given });

async function proposed(offerId: string, given = {}) {
  const made = await proposeDates(world.amara, offerId, { ...placementAnswers(), ...given });
  if (!made.ok) throw new Error(made.message);
  return made.value.id;
}

describe("proposing dates", () => {
  test("reaches the employer by one letter, and promises nothing yet", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id, { words: "They come with a teacher." });
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({
      value: { left: 4, stage: "accepted", proposals: [{ id: proposalId, proposedByName: "Amara Bell" }] },
    });
    await tellDatesProposed(proposalId);
    await tellDatesProposed(proposalId);
    expect(await lettersAbout(id)).toMatchObject([
      { name: "dates-proposed", to: world.ruth.email, props: { words: "They come with a teacher." } },
    ]);
    expect(await trailOf(id)).toEqual(["dates.proposed"]);
  });

  test("a form sent twice at once proposes once", async () => {
    const { id } = await accepted();
    const answers = { ...placementAnswers(), proposalId: randomUUID() };
    const both = await Promise.all([
      proposeDates(world.amara, id, answers),
      proposeDates(world.amara, id, answers),
    ]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await findHubOffer(world.amara, id)).toMatchObject({ value: { proposals: [{ pupils: 2 }] } });
    expect(await trailOf(id)).toEqual(["dates.proposed"]);
  });

  test("stays within what the offer says, until the employer asks for other dates", async () => {
    const { id } = await accepted({ toDate: dayToDate(addDays(today(), 40)) });
    expect(await proposeDates(world.amara, id, placementAnswers())).toMatchObject({ field: "endsOn" });
    expect(await proposeDates(world.amara, id, { ...placementAnswers(), pupils: 5 })).toMatchObject({
      field: "pupils",
    });
    const within = await proposed(id, { halfDays: 2, endsOn: addDays(today(), 33) });
    const other = { answer: "other" as const, words: "A week later." };
    expect(await refuseDates(world.ruth, within, other)).toMatchObject({ ok: true });
    expect(await proposeDates(world.amara, id, placementAnswers())).toMatchObject({ ok: true });
  });

  test("another hub, the employer and a hub that has not accepted can propose nothing", async () => {
    const { id } = await accepted();
    for (const actor of [world.elsewhere, world.ruth])
      expect(await proposeDates(actor, id, placementAnswers())).toMatchObject({ problem: "not-found" });
    const waiting = await sentOffer(world.site);
    expect(await proposeDates(world.amara, waiting.id, placementAnswers())).toMatchObject({
      problem: "wrong-stage",
    });
  });
});

describe("accepting dates", () => {
  test("makes the placement, moves the offer as recording does, and both sides hear once", async () => {
    const { id } = await accepted();
    const first = await proposed(id);
    expect(await acceptDates(world.ruth, first)).toMatchObject({ value: { placementId: first } });
    expect(await stageOf(id)).toBe("matched");
    const second = await proposed(id, { schoolName: "Coppermill Academy" });
    expect(await acceptDates(world.ruth, second)).toMatchObject({ ok: true });
    expect(await stageOf(id)).toBe("confirmed");
    for (const _ of [1, 2]) {
      await tellDatesAnswered(second);
      await tellEmployer(id);
    }
    const letters = await lettersAbout(id);
    expect(letters.map(({ name, to }) => [name, to]).sort()).toEqual(
      [
        ...[world.amara, world.colleague].map(({ email }) => ["dates-answered", email]),
        ["placement-agreed", world.ruth.email],
        ["placement-agreed", world.ruth.email],
      ].sort(),
    );
    expect(await trailOf(id)).toEqual([
      "dates.proposed",
      "dates.accepted",
      "dates.proposed",
      "dates.accepted",
    ]);
  });

  test("of two proposals for the last places, accepted at once, one wins and the other is told", async () => {
    const { id } = await accepted({ places: 3 });
    const one = await proposed(id);
    const other = await proposed(id, { schoolName: "Coppermill Academy" });
    const both = await Promise.all([acceptDates(world.ruth, one), acceptDates(world.ruth, other)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      problem: "taken",
      message: expect.stringContaining("Only 1 place is left"),
    });
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({ value: { left: 1, stage: "matched" } });
  });

  test("accepted twice at once, it makes one placement", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id);
    const both = await Promise.all([
      acceptDates(world.ruth, proposalId),
      acceptDates(world.ruth, proposalId),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    expect(await findOwnOffer(world.ruth, id)).toMatchObject({ value: { placements: [{ pupils: 2 }] } });
  });

  test("while the hub takes them back, exactly one of the two stands", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id);
    const [yes, back] = await Promise.all([
      acceptDates(world.ruth, proposalId),
      retractDates(world.amara, proposalId),
    ]);
    expect([yes.ok, back.ok].filter(Boolean)).toHaveLength(1);
    expect(await stageOf(id)).toBe(yes.ok ? "matched" : "accepted");
  });

  test("dates that have passed, or an offer that has ended, can’t be accepted", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id);
    const ended = await accepted();
    const late = await proposed(ended.id);
    await asActor(system("test"), async (tx) => {
      const startsOn = dayToDate(addDays(today(), -1));
      await tx.dateProposal.update({ where: { id: proposalId }, data: { startsOn } });
      await tx.placementOffer.update({ where: { id: ended.id }, data: { stage: "withdrawn" } });
    });
    expect(await acceptDates(world.ruth, proposalId)).toMatchObject({ problem: "invalid" });
    expect(await acceptDates(world.ruth, late)).toMatchObject({ problem: "wrong-stage" });
    expect(await stageOf(id)).toBe("accepted");
  });

  test("another employer, a viewer and the hub itself can’t", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id);
    for (const actor of [world.rival, world.viewer, world.amara])
      expect(await acceptDates(actor, proposalId)).toMatchObject({ problem: "not-found" });
    expect(await stageOf(id)).toBe("accepted");
  });
});

describe("refusing dates", () => {
  const no = { answer: "declined" as const, words: "We are closed that week." };

  test("keeps the employer’s words for the hub, which hears once", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id);
    expect(await refuseDates(world.ruth, proposalId, no)).toMatchObject({ value: { offerId: id } });
    expect(await findHubOffer(world.amara, id)).toMatchObject({
      value: { left: 4, proposals: [{ answer: "declined", answerWords: no.words }] },
    });
    await tellDatesProposed(proposalId);
    await tellDatesAnswered(proposalId);
    await tellDatesAnswered(proposalId);
    expect((await lettersAbout(id)).map(({ name, to }) => [name, to]).sort()).toEqual(
      [world.amara, world.colleague].map(({ email }) => ["dates-answered", email]).sort(),
    );
    expect(await trailOf(id)).toEqual(["dates.proposed", "dates.declined"]);
  });

  test("answered two ways at once, exactly one answer stands", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id);
    const both = await Promise.all([
      refuseDates(world.ruth, proposalId, no),
      acceptDates(world.ruth, proposalId),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stageOf(id)).toBe(both[1].ok ? "matched" : "accepted");
  });

  test("another employer, a viewer and the hub can’t", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id);
    for (const actor of [world.rival, world.viewer, world.amara])
      expect(await refuseDates(actor, proposalId, no)).toMatchObject({ problem: "not-found" });
  });
});

describe("taking dates back", () => {
  test("is the proposing hub’s, until they are answered", async () => {
    const { id } = await accepted();
    const proposalId = await proposed(id);
    for (const actor of [world.elsewhere, world.ruth])
      expect(await retractDates(actor, proposalId)).toMatchObject({ problem: "not-found" });
    expect(await retractDates(world.amara, proposalId)).toMatchObject({ value: { offerId: id } });
    expect(await retractDates(world.amara, proposalId)).toMatchObject({ problem: "wrong-stage" });
    expect(await acceptDates(world.ruth, proposalId)).toMatchObject({ problem: "wrong-stage" });
  });
});
