import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { anyone } from "~/platform/actor";
import { dayToDate } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Organisation } from "~prisma/generated/client";
import { findPublicVacancy } from "./find-public-vacancy.server";

const day = "2026-11-22";
let employer: Organisation;

beforeAll(async () => {
  employer = await organisation("employer", { name: "Kiln Lane Bakers" });
});

const read = async (
  over: Parameters<typeof liveVacancy>[1],
  actor = anyone as Parameters<typeof findPublicVacancy>[0],
) => {
  const { id } = await liveVacancy(employer.id, over);
  return findPublicVacancy(actor, id, day);
};

describe("one vacancy for anyone", () => {
  test("is shown while it is live, to the end of its closing day", async () => {
    const shown = await read({ closesOn: dayToDate(day), liveAt: new Date("2026-11-01T00:30:00Z") });
    expect(shown).toMatchObject({
      ok: true,
      value: {
        open: true,
        vacancy: {
          title: "Kitchen assistant",
          employer: "Kiln Lane Bakers",
          borough: "Waltham Forest",
          payName: "£14.80 an hour",
          closesOn: day,
          postedOn: "2026-11-01",
        },
      },
    });
  });

  test("says nothing of who wrote it, what was said in review, or where it was imported from", async () => {
    const shown = await read({
      createdById: "a-person",
      stageReason: "Say more about the hours",
      source: "a feed",
      sourceReference: "1",
    });
    expect(JSON.stringify(shown)).not.toMatch(/a-person|Say more|a feed|companiesHouse|verifiedAt/);
  });

  test.each([
    ["filled", "It was filled on 20 November 2026."],
    ["closed", "The employer closed it on 20 November 2026."],
    ["withdrawn", "The employer closed it on 20 November 2026."],
    ["expired", "Its closing date was 19 November 2026."],
  ] as const)("that is %s says only that it was, and how it ended", async (stage, why) => {
    const endedAt = new Date("2026-11-20T09:00:00Z");
    const shown = await read({ stage, endedAt, closesOn: dayToDate("2026-11-19"), stageReason: "No budget" });
    const closed = {
      open: false,
      held: false,
      title: "Kitchen assistant",
      employer: "Kiln Lane Bakers",
      why,
    };
    expect(shown).toEqual({ ok: true, value: { ...closed, similar: expect.any(Array) } });
  });

  test("that is held says not even what it was or whose, for it may come back", async () => {
    const held = { open: false, held: true, title: "", employer: "", why: "" };
    expect(await read({ stage: "held" })).toMatchObject({ ok: true, value: held });
  });

  test("that is past its closing date has closed, before the nightly job says so", async () => {
    expect(await read({ closesOn: dayToDate("2026-11-21") })).toMatchObject({ value: { open: false } });
  });

  test.each([
    ["a draft", { stage: "draft" }],
    ["in review", { stage: "in_review" }],
    ["withdrawn before it was ever live", { stage: "withdrawn", liveAt: null }],
    ["scheduled", { stage: "scheduled", liveAt: null }],
    ["held before it was ever live", { stage: "held", liveAt: null }],
    ["back in draft after it was live", { stage: "draft", liveAt: new Date("2026-10-01") }],
  ] as const)("that is %s is not found, not even by its own employer", async (_, over) => {
    expect(await read(over)).toMatchObject({ ok: false, problem: "not-found" });
    expect(await read(over, await memberOf(employer))).toMatchObject({ ok: false, problem: "not-found" });
  });

  test.each([
    "",
    "1042",
    "01a2017c-f2a3-76dc-9c90-3df99a28a971",
    "' or true --",
    "\u0000",
    "x".repeat(9_000),
  ])("by an address of no vacancy (%.30j) is not found", async (id) => {
    expect(await findPublicVacancy(anyone, id, day)).toMatchObject({ ok: false, problem: "not-found" });
  });
});

describe("beside a vacancy", () => {
  test("stand its other sites, and others like it: of its occupation, then of its borough, then of its sector", async () => {
    const clinic = await organisation("employer", { name: "Plane Tree Clinic", sector: "health" });
    const elsewhere = await organisation("employer", { name: "Far Clinic", sector: "health" });
    const hackney = await aSite(elsewhere, { boroughCode: "E09000012" });
    const second = await aSite(clinic, { name: "Second site", boroughCode: "E09000012" });
    const group = { closesOn: null, groupId: "one ask", occupationId: "nurse" };
    const { id } = await liveVacancy(clinic.id, { ...group, title: "Nurse" });
    const other = await liveVacancy(clinic.id, { ...group, title: "Nurse", siteId: second.id });
    await liveVacancy(clinic.id, { ...group, title: "Nurse", stage: "filled" });
    await liveVacancy(clinic.id, { closesOn: null, title: "Porter" });
    const far = { closesOn: null, siteId: hackney.id };
    await liveVacancy(elsewhere.id, { ...far, title: "Cleaner at a clinic" });
    await liveVacancy(elsewhere.id, { ...far, title: "Nurse in Hackney", occupationId: "nurse" });
    await liveVacancy(elsewhere.id, { ...far, title: "Ended", stage: "filled", occupationId: "nurse" });

    const shown = await findPublicVacancy(anyone, id, day);
    if (!shown.ok || !shown.value.open) throw new Error("It is not open");
    expect(shown.value.alsoAt).toMatchObject([{ id: other.id, site: { name: "Second site" } }]);
    expect(shown.value.similar.map(({ title }) => title)).toEqual([
      "Nurse in Hackney",
      "Porter",
      "Cleaner at a clinic",
    ]);
  });
});
