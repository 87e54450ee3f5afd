import "~/platform/test/database";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "~/paths";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, now, today } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { liveVacancy } from "~prisma/factories/vacancy";
import { answerCard } from "../boroughs/cards/answer-card.server";
import { withdrawCard } from "../boroughs/cards/withdraw-card.server";
import { findToday } from "./find-today.server";
import { arrangeCover } from "./team/arrange-cover.server";
import { findTeam } from "./team/find-team.server";
import { type DeskWorld, deskWorld, service } from "./test/desk-world";

let world: DeskWorld;
beforeEach(async () => {
  world = await deskWorld();
});

const items = async (actor: PersonActor) => {
  const found = await findToday(actor);
  if (!found.ok) throw new Error(found.message);
  return found.value.items;
};

/** Somebody's card, shared with the neighbours for a vacancy, to which they answer. */
async function answered(broker: PersonActor | null, answer: "interested" | "not" = "interested") {
  const { brokerage, other, employer, neighbour } = world;
  const candidate = await candidateOf(brokerage.id, { candidate: { brokerId: broker?.id ?? null } });
  const vacancy = await liveVacancy(employer.id);
  const card = await asActor(service, (tx) =>
    tx.sharedCard.create({
      data: {
        candidateId: candidate.id,
        fromBrokerageId: brokerage.id,
        toBrokerageId: other.id,
        vacancyId: vacancy.id,
        card: {},
        sharedByName: "Jo Bell",
      },
    }),
  );
  expect(await answerCard(neighbour, { cardId: card.id, answer })).toMatchObject({ ok: true });
  return { card, candidate, vacancy };
}

describe("another borough's interest in a card", () => {
  test("stands in the queue of whoever sees to the person, says whose interest it is, and opens the card", async () => {
    const { sam, jo, neighbour } = world;
    const { card, candidate } = await answered(jo);
    expect(await items(jo)).toMatchObject([
      {
        kind: "interest",
        what: "Newham brokerage is interested",
        who: candidate.reference,
        where: "Kitchen assistant, Lea Bridge Canteen",
        why: "answered today; ask them for consent, or take the card back",
        href: paths.sharedCard(card.id),
      },
    ]);
    expect(await items(sam)).toEqual([]);
    expect(await items(neighbour)).toEqual([]);
    const row = (await findTeam(sam)).rows.find(({ id }) => id === jo.id);
    expect(row).toMatchObject({ due: { interest: 1 }, total: 1 });
  });

  test("is seen by a colleague who covers, and by the whole team where nobody sees to the person", async () => {
    const { sam, jo, kim } = world;
    await answered(jo);
    await arrangeCover(jo, { awayId: jo.id, coverId: sam.id, fromDay: today(), untilDay: today() });
    expect(await items(sam)).toMatchObject([{ kind: "interest", owner: jo.id }]);
    expect(await items(kim)).toEqual([]);
    await answered(null);
    expect(await items(kim)).toMatchObject([{ kind: "interest", owner: null }]);
  });

  test("leaves the queue when the person is put forward", async () => {
    const { jo, brokerage, employer } = world;
    const { candidate, vacancy } = await answered(jo);
    await asActor(service, (tx) =>
      tx.referral.create({
        data: {
          vacancyId: vacancy.id,
          candidateId: candidate.id,
          brokerageId: brokerage.id,
          employerId: employer.id,
          brokerId: jo.id,
          brokerName: "Jo Bell",
        },
      }),
    );
    expect(await items(jo)).toEqual([]);
  });

  test("leaves it when the card is taken back, and when the person looks for work no more", async () => {
    const { jo } = world;
    const [back, off] = [await answered(jo), await answered(jo)];
    expect(await items(jo)).toHaveLength(2);
    expect(await withdrawCard(jo, back.card.id)).toMatchObject({ ok: true });
    const id = off.candidate.id;
    await asActor(service, (tx) => tx.candidate.update({ where: { id }, data: { available: false } }));
    expect(await items(jo)).toEqual([]);
  });

  test("leaves it when the vacancy has ended or its last day has passed", async () => {
    const { jo } = world;
    const [ended, closed] = [await answered(jo), await answered(jo)];
    const write = (id: string, data: object) =>
      asActor(service, (tx) => tx.vacancy.update({ where: { id }, data }));
    await write(ended.vacancy.id, { stage: "filled", endedAt: now() });
    await write(closed.vacancy.id, { closesOn: dayToDate(addDays(today(), -1)) });
    expect(await items(jo)).toEqual([]);
  });

  test("is no item where they have nothing for the person", async () => {
    await answered(world.jo, "not");
    expect(await items(world.jo)).toEqual([]);
  });
});
