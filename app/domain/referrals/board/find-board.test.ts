import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { shiftClock } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { findReferrals } from "../find-referrals.server";
import { moveReferral } from "../move-referral.server";
import { referralReference } from "../stage-words";
import { asked, referred, twoSides, wholeReferral } from "../test/referral-world";
import { meaningOf } from "./filter";
import { CARDS, findBoard } from "./find-board.server";
import { findFilterOptions } from "./find-filter-options.server";
import { findStanding } from "./find-standing.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

const columnOf = async (...given: Parameters<typeof findBoard>) => {
  const columns = await findBoard(...given);
  return (stage: string) => columns.find((column) => column.stage === stage);
};

describe("the board", () => {
  test("shows open referrals by stage, by reference and never by name, with what is due and what may follow", async () => {
    const { id, candidate } = await referred(sides);
    const ended = await referred(sides);
    const reason = "They have found other work";
    await moveReferral(sides.broker, { referralId: ended.id, from: "referred", to: "withdrawn", reason });
    const column = await columnOf(sides.broker, { brokerId: sides.broker.id });
    const card = column("referred")?.cards.find((one) => one.id === id);
    expect(card).toMatchObject({
      candidateReference: candidate.reference,
      employerName: "Lea Bridge Canteen",
      due: null,
      moves: ["interview", "offered", "started", "not_progressed", "withdrawn"],
    });
    expect(JSON.stringify(await findBoard(sides.broker, {}))).not.toMatch(/Dee|Okafor/);
    expect(JSON.stringify(await findBoard(sides.broker, {}))).not.toContain(ended.id);
    shiftClock(5 * 86_400_000);
    try {
      const later = (await columnOf(sides.broker, {}))("referred")?.cards.find((one) => one.id === id);
      expect(later?.due).toBeTruthy();
    } finally {
      shiftClock(0);
    }
  });

  test("is narrowed by broker, employer, vacancy and reference", async () => {
    const own = await twoSides();
    const colleague = await memberOf(own.brokerage, "Priya Nair");
    const mine = await asked(own);
    const theirs = await asked({ ...own, broker: colleague });
    const ids = async (filter: Parameters<typeof findBoard>[1]) =>
      (await findBoard(own.broker, filter)).flatMap(({ cards }) => cards.map(({ id }) => id)).sort();
    const both = [mine.id, theirs.id].sort();
    const { number } = await wholeReferral(mine.id);
    expect(await ids({})).toEqual(both);
    expect(await ids({ brokerId: colleague.id })).toEqual([theirs.id]);
    expect(await ids({ employerId: own.employer.id })).toEqual(both);
    expect(await ids({ vacancyId: mine.vacancy.id })).toEqual([mine.id]);
    expect(await ids({ reference: referralReference(number).toLowerCase() })).toEqual([mine.id]);
    expect(await ids({ reference: `FD-${theirs.vacancy.number}` })).toEqual([theirs.id]);
    expect(await ids({ reference: mine.candidate.reference.toLowerCase() })).toEqual([mine.id]);
    expect(await ids({ reference: "' or 1=1 --" })).toEqual([]);
    for (const reference of [
      referralReference(number),
      mine.candidate.reference,
      `FD-${mine.vacancy.number}`,
    ]) {
      const { referrals } = await findReferrals(own.broker, { reference });
      expect(referrals.map(({ id }) => id)).toEqual([mine.id]);
    }
    const options = await findFilterOptions(own.broker, own.employer.id);
    expect(options.brokers).toEqual([{ value: colleague.id, label: "Priya Nair" }]);
    expect(options.employers.map(({ value }) => value)).toEqual([own.employer.id]);
    expect(options.vacancies).toHaveLength(2);
  });

  test("caps a column and counts all of it, those who wait longest first", async () => {
    const own = await twoSides();
    const made: string[] = [];
    for (let at = 0; at < CARDS + 2; at++) made.push((await asked(own)).id);
    const column = (await columnOf(own.broker, {}))("consent_asked");
    expect(column?.total).toBe(CARDS + 2);
    expect(column?.cards.map(({ id }) => id)).toEqual(made.slice(0, CARDS));
  });

  test("is empty for another brokerage, which can't reach a card either", async () => {
    const { id } = await referred(sides);
    const other = await memberOf(await organisation("brokerage", { name: "Hackney" }));
    expect((await findBoard(other, {})).every(({ total, cards }) => total === 0 && cards.length === 0)).toBe(
      true,
    );
    expect(await findFilterOptions(other)).toEqual({ brokers: [], employers: [], vacancies: [] });
    expect(await findStanding(other, id)).toMatchObject({ problem: "not-found" });
    expect(await findStanding(sides.broker, id)).toMatchObject({ value: { stage: "referred" } });
  });
});

test("a typed reference is a referral's, a vacancy's or a candidate's", () => {
  expect(meaningOf(" r 1042 ")).toEqual({ referral: 1042 });
  expect(meaningOf("fd-7")).toEqual({ vacancy: 7 });
  expect(meaningOf("NW-2041")).toEqual({ candidate: "NW-2041" });
  expect(meaningOf("  ")).toBeNull();
});
