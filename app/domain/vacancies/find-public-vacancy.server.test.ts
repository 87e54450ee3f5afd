import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { anyone } from "~/platform/actor";
import { dayToDate } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
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

  test.each(["filled", "closed", "expired", "withdrawn"] as const)(
    "that is %s says only that it was",
    async (stage) => {
      const closed = { open: false, title: "Kitchen assistant", employer: "Kiln Lane Bakers" };
      expect(await read({ stage })).toEqual({ ok: true, value: closed });
    },
  );

  test("that is past its closing date has closed, before the nightly job says so", async () => {
    expect(await read({ closesOn: dayToDate("2026-11-21") })).toMatchObject({ value: { open: false } });
  });

  test.each([
    ["a draft", { stage: "draft" }],
    ["in review", { stage: "in_review" }],
    ["withdrawn before it was ever live", { stage: "withdrawn", liveAt: null }],
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
