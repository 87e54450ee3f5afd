import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { jobsOf, type TwoBoroughs, twoBoroughs } from "../test/two-boroughs";
import { answerCard } from "./answer-card.server";
import { areaOf, cardLines, cardOf } from "./card";
import { findCard } from "./find-card.server";
import { shareCard } from "./share-card.server";
import { tellCardAnswered } from "./tell-card-answered.server";
import { tellCardShared } from "./tell-card-shared.server";
import { withdrawCard } from "./withdraw-card.server";

let world: TwoBoroughs;
beforeAll(async () => {
  await loadOurTaxonomy();
  world = await twoBoroughs();
});
const kept = (id: string) =>
  asActor(system("test"), (tx) => tx.sharedCard.findUniqueOrThrow({ where: { id } }));
const lettersTo = (to: string) => asActor(system("test"), (tx) => tx.letter.findMany({ where: { to } }));

async function shared(over: { vacancy?: string } = {}) {
  const candidate = await candidateOf(world.here.id);
  const result = await shareCard(world.sam, {
    candidateId: candidate.id,
    toBrokerageId: world.there.id,
    note: "Would move to evenings for the right kitchen.",
    ...over,
  });
  if (!result.ok) throw new Error(result.message);
  return { id: result.value.id, candidate };
}

test("a card says what somebody can do, and its area and nothing nearer", () => {
  const record = {
    occupations: ["cook"],
    skills: [],
    licences: ["van"],
    qualifications: [],
    ...{ hoursMin: 16, hoursMax: 20, outcode: "SW1A", maxKm: 7.5, availableFrom: "2027-01-04" },
  };
  const card = cardOf(record, (id) => `“${id}”`, "2026-11-22");
  expect(cardLines(card)).toEqual([
    { key: "Work they have done", value: "“cook”" },
    { key: "Licences", value: "“van”" },
    { key: "Hours they can work", value: "16 to 20 hours a week" },
    { key: "How far they travel", value: "Up to 7.5 km from somewhere in the SW postcodes" },
    { key: "When they can start", value: "From 4 January 2027" },
  ]);
  expect(areaOf("E17")).toBe("E");
});

describe("sharing a card", () => {
  test("shows another borough what is on it, and nobody's name, contact, reference or borough of residence", async () => {
    const { id, candidate } = await shared();
    expect(await jobsOf("card.shared")).toContainEqual({ cardId: id });
    await tellCardShared(id);
    const seen = await findCard(world.leon, id);
    expect(seen).toMatchObject({
      ok: true,
      value: { side: "receiver", fromBorough: "Waltham Forest brokerage" },
    });
    const letters = await lettersTo(world.leon.email);
    expect(letters).toHaveLength(1);
    for (const told of [JSON.stringify(seen), JSON.stringify(letters)]) {
      expect(told).not.toMatch(/Okafor|Dee|7946 ?0|E17|confidence/);
      expect(told).not.toContain(candidate.reference);
      expect(told).not.toContain(candidate.id);
    }
    await asActor(world.leon, async (tx) => {
      expect(await tx.candidate.findMany({ where: { id: candidate.id } })).toEqual([]);
      expect(await tx.candidatePerson.findMany({ where: { candidateId: candidate.id } })).toEqual([]);
    });
  });

  test("is with the named borough alone", async () => {
    const { id } = await shared();
    const third = await memberOf(await organisation("brokerage", { name: "Brent brokerage" }));
    expect(await findCard(third, id)).toMatchObject({ problem: "not-found" });
    expect(await answerCard(third, { cardId: id, answer: "not" })).toMatchObject({ problem: "not-found" });
    expect(await asActor(third, (tx) => tx.sharedCard.findMany({ where: { id } }))).toEqual([]);
  });

  test("is refused with a note that names the person, to one's own borough, and for a vacancy that is not live", async () => {
    const { id: candidateId } = await candidateOf(world.here.id);
    const sharing = { candidateId, toBrokerageId: world.there.id };
    const note = "Dee can start on Monday";
    expect(await shareCard(world.sam, { ...sharing, note })).toMatchObject({
      problem: "invalid",
      field: "note",
    });
    const own = { ...sharing, toBrokerageId: world.here.id };
    expect(await shareCard(world.sam, own)).toMatchObject({ field: "toBrokerageId" });
    const closed = await world.vacancy({ stage: "closed" });
    for (const vacancy of [`FD-${closed.number}`, "the kitchen one"])
      expect(await shareCard(world.sam, { ...sharing, vacancy })).toMatchObject({ field: "vacancy" });
  });

  test("is refused of another borough's candidate, and of somebody who is in work", async () => {
    const { id: candidateId } = await candidateOf(world.here.id, { candidate: { available: false } });
    const sharing = { candidateId, toBrokerageId: world.there.id };
    expect(await shareCard(world.leon, sharing)).toMatchObject({ problem: "not-found" });
    expect(await shareCard(world.sam, sharing)).toMatchObject({ problem: "wrong-stage" });
  });

  test("twice at once shares one", async () => {
    const { id: candidateId } = await candidateOf(world.here.id);
    const sharing = { candidateId, toBrokerageId: world.there.id };
    const both = await Promise.all([shareCard(world.sam, sharing), shareCard(world.sam, sharing)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
  });
});

describe("answering a card", () => {
  test("“interested” passes the broker's name and the vacancy to whoever shared it", async () => {
    const { id } = await shared();
    const vacancy = await world.vacancy();
    const answer = { cardId: id, answer: "interested", words: "This week would suit." } as const;
    expect(await answerCard(world.leon, answer)).toMatchObject({ problem: "invalid", field: "vacancy" });
    expect(await answerCard(world.leon, { ...answer, vacancy: `fd ${vacancy.number}` })).toMatchObject({
      ok: true,
    });
    expect(await kept(id)).toMatchObject({ answeredByName: "Leon Clarke", vacancyId: vacancy.id });
    await tellCardAnswered(id);
    const letter = (await lettersTo(world.sam.email)).at(-1);
    expect(letter).toMatchObject({
      name: "card-answered",
      props: { answeredByName: "Leon Clarke", vacancy: `FD-${vacancy.number} Kitchen assistant` },
    });
    expect(await findCard(world.sam, id)).toMatchObject({
      value: { side: "sharer", vacancy: { id: vacancy.id } },
    });
  });

  test("needs no vacancy where the card was shared for one, or where there is no interest", async () => {
    const { number } = await world.vacancy();
    const { id } = await shared({ vacancy: `FD-${number}` });
    expect(await answerCard(world.leon, { cardId: id, answer: "interested" })).toMatchObject({ ok: true });
    const { id: other } = await shared();
    expect(await answerCard(world.leon, { cardId: other, answer: "not" })).toMatchObject({ ok: true });
  });

  test("by two at once is answered once; whoever shared it does not answer it", async () => {
    const colleague = await memberOf(world.there, "Ali Khan");
    const { id } = await shared();
    expect(await answerCard(world.sam, { cardId: id, answer: "not" })).toMatchObject({
      problem: "not-found",
    });
    const both = await Promise.all(
      [world.leon, colleague].map((actor) => answerCard(actor, { cardId: id, answer: "not" })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
  });

  test("changes nothing of what the card says", async () => {
    const { id } = await shared();
    for (const data of [
      { card: { occupations: ["Another"] } },
      { toBrokerageId: "x" },
      { note: "Another note" },
    ])
      await expect(
        asActor(world.leon, (tx) => tx.sharedCard.updateMany({ where: { id }, data })),
      ).rejects.toThrow();
    await expect(
      asActor(world.leon, (tx) => tx.sharedCard.updateMany({ where: { id }, data: { endedAt: new Date() } })),
    ).rejects.toThrow();
  });
});

describe("a card ends", () => {
  test("when it is taken back: the other borough sees it no longer and can't answer", async () => {
    const { id } = await shared();
    expect(await withdrawCard(world.leon, id)).toMatchObject({ problem: "not-found" });
    const both = await Promise.all([withdrawCard(world.sam, id), withdrawCard(world.sam, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findCard(world.leon, id)).toMatchObject({ problem: "not-found" });
    expect(await answerCard(world.leon, { cardId: id, answer: "not" })).toMatchObject({
      problem: "not-found",
    });
    expect(await findCard(world.sam, id)).toMatchObject({ value: { side: "sharer", ended: true } });
  });

  test("when the person goes into work", async () => {
    const { id, candidate } = await shared();
    await asActor(world.sam, (tx) =>
      tx.candidate.update({ where: { id: candidate.id }, data: { available: false } }),
    );
    expect(await findCard(world.leon, id)).toMatchObject({ problem: "not-found" });
  });

  test("when the person is erased, and then says nothing any more", async () => {
    const { id, candidate } = await shared();
    await asActor(system("test"), (tx) =>
      tx.candidatePerson.delete({ where: { candidateId: candidate.id } }),
    );
    expect(await kept(id)).toMatchObject({ card: {}, note: null, endedAt: expect.any(Date) });
  });
});
