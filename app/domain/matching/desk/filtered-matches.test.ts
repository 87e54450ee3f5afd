import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, dayToDate, today } from "~/platform/clock";
import { deskWorld } from "../test/desk-world";
import { findMatches } from "./find-matches.server";
import { findLicenceChoices } from "./licence-choices.server";
import { type MatchFilters, noFilters } from "./match-filters";

let world: Awaited<ReturnType<typeof deskWorld>>;
let vacancyId = "";

beforeAll(async () => {
  world = await deskWorld();
  const { own, broker } = world;
  const suited = (reference: string, over: Parameters<typeof world.suited>[1]) =>
    world.suited(own.id, { reference, ...over });
  const nextDoor = { latitude: 51.5693, longitude: -0.0297 };
  await suited("near", { ...nextDoor, licences: ["sia-licence", "first-aid"] });
  await suited("mine", { ...nextDoor, brokerId: broker.id, licences: ["first-aid"] });
  await suited("far", { latitude: 51.63, longitude: -0.03, maxKm: 20, brokerId: broker.id });
  await suited("later", { ...nextDoor, availableFrom: dayToDate(addDays(today(), 3)) });
  await suited("today", { ...nextDoor, availableFrom: dayToDate(today()) });
  await suited("stranger", { ...nextDoor, brokerId: broker.id, occupations: [], skills: [] });
  await suited("resting", { ...nextDoor, brokerId: broker.id, available: false });
  await world.suited(world.other.id, { reference: "theirs", ...nextDoor, licences: ["sia-cctv-licence"] });
  vacancyId = (await world.vacancy()).id;
});

const left = async (filters: Partial<MatchFilters>, id = vacancyId) => {
  const found = await findMatches(world.broker, id, { limit: 50, filters: { ...noFilters, ...filters } });
  const names = (list: readonly { reference: string }[] = []) =>
    list.map(({ reference }) => reference).sort();
  return { open: names(found?.candidates), stopped: names(found?.stopped), suitable: found?.suitable };
};

describe("a list that is narrowed", () => {
  test("not at all holds everybody of the brokerage who shares something", async () => {
    expect(await left({})).toEqual({
      open: ["far", "later", "mine", "near", "today"],
      stopped: [],
      suitable: 5,
    });
  });

  test("to one's own caseload holds those of it whom the whole list would hold, marked as one's own", async () => {
    expect((await left({ mine: true })).open).toEqual(["far", "mine"]);
    const found = await findMatches(world.broker, vacancyId, { limit: 50 });
    const mine = found?.candidates.filter((one) => one.mine).map(({ reference }) => reference);
    expect(mine?.sort()).toEqual(["far", "mine"]);
    const theirs = await findMatches(world.neighbour, vacancyId, {
      limit: 50,
      filters: { ...noFilters, mine: true },
    });
    expect(theirs).toEqual({ candidates: [], stopped: [], suitable: 0 });
  });

  test.each([
    [{ withinKm: 3 }, ["later", "mine", "near", "today"]],
    [{ withinKm: 10 }, ["far", "later", "mine", "near", "today"]],
    [{ readyNow: true }, ["far", "mine", "near", "today"]],
    [{ licences: ["first-aid"] }, ["mine", "near"]],
    [{ licences: ["first-aid", "sia-licence"] }, ["near"]],
    [{ licences: ["first-aid"], mine: true, withinKm: 1, readyNow: true }, ["mine"]],
    [{ licences: ["sia-cctv-licence"] }, []],
    [{ licences: ["no such licence'; --"] }, []],
  ] as const)("by %o holds %o", async (filters, expected) => {
    const { open, suitable } = await left(filters);
    expect(open).toEqual(expected);
    expect(suitable).toBe(expected.length);
  });

  test("keeps apart those whom a licence of the vacancy's holds back, among those left", async () => {
    const { id } = await world.vacancy({ licences: ["sia-licence"] });
    expect(await left({}, id)).toMatchObject({ open: ["near"], suitable: 1 });
    expect(await left({ licences: ["first-aid"] }, id)).toMatchObject({ open: ["near"], stopped: ["mine"] });
    expect(await left({ licences: ["sia-licence"] }, id)).toMatchObject({ open: ["near"], stopped: [] });
    expect(await left({ mine: true }, id)).toMatchObject({ open: [], stopped: ["far", "mine"] });
  });
});

test("the licences to narrow by are those that one's own residents hold and the vacancy asks for, counted", async () => {
  const { id } = await world.vacancy({ licences: ["driving-licence"] });
  expect(await findLicenceChoices(world.broker, id, ["forklift-licence", "teamwork", "<b>"])).toEqual([
    { id: "driving-licence", label: "Driving licence", held: 0 },
    { id: "first-aid", label: "First aid certificate", held: 2 },
    { id: "forklift-licence", label: "Forklift licence", held: 0 },
    { id: "sia-licence", label: "SIA licence", held: 1 },
  ]);
  expect(await findLicenceChoices(world.recruiter, vacancyId, [])).toEqual([]);
});
