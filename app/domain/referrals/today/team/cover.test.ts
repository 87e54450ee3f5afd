import "~/platform/test/database";
import { beforeEach, describe, expect, test } from "vitest";
import { asActor } from "~/platform/actor.server";
import { addDays, today } from "~/platform/clock";
import { type DeskWorld, deskWorld, service } from "../test/desk-world";
import { arrangeCover } from "./arrange-cover.server";
import { CoverForm } from "./cover-forms";
import { endCover } from "./end-cover.server";
import { findTeam } from "./find-team.server";

let world: DeskWorld;
beforeEach(async () => {
  world = await deskWorld();
});

const days = (from: number, until: number) => ({
  fromDay: addDays(today(), from),
  untilDay: addDays(today(), until),
});
const lettersTo = async (email: string) =>
  (
    await asActor(service, (tx) => tx.letter.findMany({ where: { to: email }, orderBy: { queuedAt: "asc" } }))
  ).map(({ props }) => props);

describe("cover", () => {
  test("is arranged for oneself or a colleague, and told to those who did not arrange it", async () => {
    const { sam, jo, kim } = world;
    const own = await arrangeCover(jo, { awayId: jo.id, coverId: sam.id, ...days(0, 3) });
    expect(own).toMatchObject({ ok: true });
    expect(await lettersTo(sam.email)).toMatchObject([{ awayName: "Jo Bell", covers: true, ended: false }]);
    expect(await lettersTo(jo.email)).toEqual([]);
    await arrangeCover(jo, { awayId: kim.id, coverId: sam.id, ...days(5, 6) });
    expect(await lettersTo(kim.email)).toMatchObject([{ coverName: "Sam Taylor", covers: false }]);
    const team = await findTeam(sam);
    expect(team.covers).toHaveLength(2);
    expect(team.rows.find(({ id }) => id === jo.id)?.away).toMatchObject({ coverName: "Sam Taylor" });
    expect(team.rows.find(({ id }) => id === kim.id)?.away).toBeNull();
  });

  test("is refused beside the field where days overlap or who covers is away", async () => {
    const { sam, jo, kim } = world;
    await arrangeCover(jo, { awayId: jo.id, coverId: sam.id, ...days(1, 5) });
    expect(await arrangeCover(jo, { awayId: jo.id, coverId: kim.id, ...days(5, 9) })).toMatchObject({
      problem: "invalid",
      field: "awayId",
      message: expect.stringContaining("Jo Bell is away already"),
    });
    expect(await arrangeCover(sam, { awayId: kim.id, coverId: jo.id, ...days(0, 1) })).toMatchObject({
      problem: "invalid",
      field: "coverId",
    });
    expect(await arrangeCover(jo, { awayId: jo.id, coverId: kim.id, ...days(6, 9) })).toMatchObject({
      ok: true,
    });
    expect(await arrangeCover(sam, { awayId: sam.id, coverId: kim.id, ...days(-9, -2) })).toMatchObject({
      field: "untilDay",
    });
  });

  test("is refused with a member of another brokerage, by one, and by an employer", async () => {
    const { sam, jo, neighbour, recruiter } = world;
    expect(await arrangeCover(sam, { awayId: sam.id, coverId: neighbour.id, ...days(0, 1) })).toMatchObject({
      problem: "not-found",
    });
    for (const actor of [neighbour, recruiter])
      expect(await arrangeCover(actor, { awayId: sam.id, coverId: jo.id, ...days(0, 1) })).toMatchObject({
        problem: "not-found",
      });
    const made = await arrangeCover(sam, { awayId: sam.id, coverId: jo.id, ...days(0, 1) });
    for (const actor of [neighbour, recruiter])
      expect(await endCover(actor, made.ok ? made.value.id : "")).toMatchObject({ problem: "not-found" });
  });

  test("arranged by two at once for the same days is one's alone", async () => {
    const { sam, jo, kim } = world;
    const both = await Promise.all([
      arrangeCover(jo, { awayId: jo.id, coverId: sam.id, ...days(0, 3) }),
      arrangeCover(kim, { awayId: jo.id, coverId: kim.id, ...days(2, 4) }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "invalid" });
  });

  test("ends early once, and both hear of it", async () => {
    const { sam, jo, kim } = world;
    const made = await arrangeCover(jo, { awayId: jo.id, coverId: sam.id, ...days(0, 3) });
    const id = made.ok ? made.value.id : "";
    const both = await Promise.all([endCover(kim, id), endCover(kim, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    expect((await findTeam(sam)).covers).toEqual([]);
    expect((await lettersTo(sam.email)).at(-1)).toMatchObject({ ended: true });
    expect(await lettersTo(jo.email)).toMatchObject([{ ended: true }]);
    const trail = await asActor(service, (tx) => tx.auditEntry.findMany({ where: { subject: id } }));
    expect(trail.map(({ action }) => action)).toEqual(["cover.arranged", "cover.ended"]);
  });

  test("form says what is missing or the wrong way round, beside its field", () => {
    const date = (day: string) => ({ day, month: "11", year: "2026" });
    const errors = (given: object) =>
      CoverForm.safeParse(given).error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
    expect(errors({ awayId: "a", coverId: "a", fromDay: date("5"), untilDay: date("3") })).toEqual([
      "coverId: Choose somebody else: nobody covers for themselves",
      "untilDay: The last day away must not be before the first",
    ]);
    expect(errors({ awayId: "", coverId: "b", fromDay: {}, untilDay: date("3") })).toEqual([
      "awayId: Choose who is away",
      "fromDay: Enter the first day away",
    ]);
  });
});
