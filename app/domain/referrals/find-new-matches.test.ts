import "~/platform/test/database";
import { beforeEach, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, now, today } from "~/platform/clock";
import { organisation } from "~prisma/factories/organisation";
import { findNewMatches } from "./find-new-matches.server";
import { referCandidate } from "./refer-candidate.server";
import { alertWorld, hoursAgo } from "./test/alert-world";

let world: Awaited<ReturnType<typeof alertWorld>>;
beforeEach(async () => {
  world = await alertWorld();
});

/** What is new to the broker since a day ago, read as the broker. */
const fresh = (actor = world.broker) =>
  asActor(actor, (tx) =>
    findNewMatches(tx, {
      personId: actor.id,
      brokerageIds: actor.standings.map(({ organisationId }) => organisationId),
      since: hoursAgo(24),
      until: now(),
    }),
  );
const references = async (actor = world.broker) =>
  (await fresh(actor)).vacancies.flatMap(({ own, others }) =>
    [...own, ...others].map(({ reference }) => reference),
  );

describe("a new strong match", () => {
  test("is said by reference and score, with the vacancy and what to know of it", async () => {
    const closesOn = dayToDate(addDays(today(), 9));
    const { id } = await world.vacancy({ title: "Cook", closesOn });
    const { reference } = await world.suggested({ vacancyId: id, score: 91 });
    expect(await fresh()).toEqual({
      total: 1,
      vacancies: [
        {
          id,
          title: "Cook",
          employer: "Lea Bridge Canteen",
          boroughName: "Waltham Forest",
          closesOn: addDays(today(), 9),
          own: [],
          others: [{ reference, score: 91 }],
        },
      ],
    });
  });

  test("scores 75 or more", async () => {
    await world.suggested({ score: 74 });
    const { reference } = await world.suggested({ score: 75 });
    expect(await references()).toEqual([reference]);
  });

  test("was suggested since the last time, and not after the moment asked about", async () => {
    await world.suggested({ hours: 25 });
    await world.suggested({ hours: -1 });
    const { reference } = await world.suggested({ hours: 23 });
    expect(await references()).toEqual([reference]);
  });

  test("is of a vacancy that is still open", async () => {
    for (const over of [
      { stage: "filled" as const },
      { stage: "closed" as const },
      { closesOn: dayToDate(addDays(today(), -1)) },
    ])
      await world.suggested({ vacancyId: (await world.vacancy(over)).id });
    const last = await world.vacancy({ closesOn: dayToDate(today()) });
    const { reference } = await world.suggested({ vacancyId: last.id });
    expect(await references()).toEqual([reference]);
  });

  test("still looks for work", async () => {
    await world.suggested({ candidate: { available: false } });
    expect(await fresh()).toEqual({ total: 0, vacancies: [] });
  });

  test("was neither dismissed nor put forward for that vacancy; for another they stay", async () => {
    const [one, two] = [await world.vacancy(), await world.vacancy()];
    const dismissed = await world.suggested({ vacancyId: one.id });
    const referred = await world.suggested({ vacancyId: one.id });
    await asActor(system("test"), async (tx) => {
      const { vacancyId, candidateId } = dismissed;
      const data = { brokerageId: world.brokerage.id, personName: "Sam Taylor", reason: "other" };
      await tx.dismissal.create({ data: { ...data, vacancyId, candidateId } });
      for (const { candidateId } of [dismissed, referred])
        await tx.suggestion.create({
          data: {
            vacancyId: two.id,
            candidateId,
            brokerageId: world.brokerage.id,
            score: 80,
            createdAt: hoursAgo(2),
          },
        });
    });
    expect(await referCandidate(world.broker, referred)).toMatchObject({ ok: true });
    const { vacancies, total } = await fresh();
    expect(vacancies.map(({ id }) => id)).toEqual([two.id]);
    expect(total).toBe(2);
  });

  test("is of the broker's own brokerage", async () => {
    const other = await organisation("brokerage");
    const { reference } = await world.suggested({ candidate: { brokerageId: other.id } });
    expect(await references()).toEqual([]);
    const neighbour = await world.member("Priya Nair", { of: other });
    expect(await references(neighbour)).toEqual([reference]);
  });
});

describe("caseloads", () => {
  test("a colleague's is left to the colleague; one's own and nobody's are told apart", async () => {
    const { broker } = world;
    const colleague = await world.member("Ana Costa");
    const { id: vacancyId } = await world.vacancy();
    const mine = await world.suggested({ vacancyId, candidate: { brokerId: broker.id } });
    const theirs = await world.suggested({ vacancyId, candidate: { brokerId: colleague.id } });
    const nobodys = await world.suggested({ vacancyId });
    const [seen] = (await fresh()).vacancies;
    expect(seen?.own.map(({ reference }) => reference)).toEqual([mine.reference]);
    expect(seen?.others.map(({ reference }) => reference)).toEqual([nobodys.reference]);
    const [asSeen] = (await fresh(colleague)).vacancies;
    expect(asSeen?.own.map(({ reference }) => reference)).toEqual([theirs.reference]);
  });

  test("that of a broker who has left is nobody's", async () => {
    const gone = await world.member("Ana Costa");
    const { reference } = await world.suggested({ candidate: { brokerId: gone.id } });
    expect(await references()).toEqual([]);
    await asActor(system("test"), (tx) => tx.membership.deleteMany({ where: { personId: gone.id } }));
    expect(await references()).toEqual([reference]);
  });
});

test("vacancies for one's own people come first, then the best scores", async () => {
  const { broker } = world;
  const best = await world.suggested({ score: 99 });
  const mine = await world.suggested({ score: 76, candidate: { brokerId: broker.id } });
  const good = await world.suggested({ score: 88 });
  expect(await references()).toEqual([mine, best, good].map(({ reference }) => reference));
});
