import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyone } from "~/platform/actor";
import { shiftClock } from "~/platform/clock";
import { manageToken, stopToken } from "./links.server";
import { changeSearchFrequency, findKeptSearch } from "./look-after-search.server";
import { saveSearch } from "./save-search.server";
import { findSearchStop, stopSearch } from "./stop-search.server";
import { confirmed, savedOf, savedWorld } from "./test/saved-world";
import { tidySavedSearches } from "./tidy-saved-searches.server";

const ada = "ada@people.example";
const at = (moment: string) => shiftClock(new Date(moment).getTime() - Date.now());

beforeEach(async () => {
  at("2026-11-22T10:00:00Z");
  await savedWorld();
});
afterEach(() => shiftClock(0));

describe("the page of a saved search", () => {
  test("says what is looked for, how often and when the next letter can come", async () => {
    const id = await confirmed(ada, "q=chef&place=E8");
    expect(await findKeptSearch(manageToken(id))).toEqual({
      ok: true,
      value: {
        reference: `S-${id.slice(-6).toUpperCase()}`,
        query: "q=chef&place=E8",
        search: "“chef”, within 5 km of E8",
        frequency: "daily",
        lastOn: null,
        nextOn: "2026-11-23",
        stopped: false,
        stopToken: stopToken(id),
      },
    });
  });

  test("changes how often, and leaves one that is stopped as it is", async () => {
    const id = await confirmed(ada);
    expect(await changeSearchFrequency(manageToken(id), "weekly")).toEqual({ ok: true, value: null });
    expect(await savedOf(ada)).toMatchObject([{ frequency: "weekly" }]);
    await stopSearch(stopToken(id));
    expect(await changeSearchFrequency(manageToken(id), "daily")).toMatchObject({ problem: "gone" });
    expect(await savedOf(ada)).toMatchObject([{ frequency: "weekly" }]);
    expect(await findKeptSearch(manageToken(id))).toMatchObject({ value: { stopped: true, nextOn: null } });
  });

  test("is not found before it is confirmed, nor by any link but its own", async () => {
    await saveSearch(anyone, { email: ada, query: "", frequency: "daily" });
    const [{ id } = { id: "" }] = await savedOf(ada);
    for (const token of [manageToken(id), stopToken(id), "", `${id}.AAAA`]) {
      expect(await findKeptSearch(token)).toMatchObject({ problem: "not-found" });
      expect(await changeSearchFrequency(token, "weekly")).toMatchObject({ problem: "not-found" });
    }
  });
});

describe("stopping", () => {
  test("is one press, and pressed again stays so", async () => {
    const id = await confirmed(ada, "q=chef");
    expect(await findSearchStop(stopToken(id))).toEqual({ ok: true, value: { search: "“chef”" } });
    expect(await savedOf(ada)).toMatchObject([{ stoppedAt: null }]);
    await Promise.all([stopSearch(stopToken(id)), stopSearch(stopToken(id))]);
    const [stopped] = await savedOf(ada);
    at("2026-11-23T10:00:00Z");
    expect(await stopSearch(stopToken(id))).toMatchObject({ ok: true });
    expect(await savedOf(ada)).toEqual([stopped]);
    expect(stopped?.stoppedAt).not.toBeNull();
  });

  test("works for long after, when nothing is kept any more", async () => {
    const id = await confirmed(ada);
    await stopSearch(stopToken(id));
    at("2026-12-23T10:00:00Z");
    expect(await tidySavedSearches()).toBe(1);
    expect(await stopSearch(stopToken(id))).toEqual({ ok: true, value: { search: null } });
  });

  test("one search leaves the others of the same address as they are", async () => {
    const id = await confirmed(ada, "q=chef");
    await confirmed(ada, "q=cook");
    await stopSearch(stopToken(id));
    expect((await savedOf(ada)).filter(({ stoppedAt }) => stoppedAt === null)).toMatchObject([
      { query: "q=cook" },
    ]);
  });

  test.each(["", "x", "018f2c5e.AAAA"])(
    "by a link that somebody made up (%j) is not found",
    async (token) => {
      expect(await stopSearch(token)).toMatchObject({ ok: false, problem: "not-found" });
    },
  );
});

describe("what is kept", () => {
  test("goes after 7 days unconfirmed and 30 days stopped; the rest stays", async () => {
    await saveSearch(anyone, { email: "never@people.example", query: "", frequency: "daily" });
    await stopSearch(stopToken(await confirmed("stopped@people.example")));
    await confirmed(ada);
    at("2026-11-29T09:59:00Z");
    expect(await tidySavedSearches()).toBe(0);
    at("2026-11-29T10:01:00Z");
    expect(await tidySavedSearches()).toBe(1);
    expect(await savedOf("never@people.example")).toEqual([]);
    at("2026-12-22T09:59:00Z");
    expect(await tidySavedSearches()).toBe(0);
    at("2026-12-22T10:01:00Z");
    expect(await tidySavedSearches()).toBe(1);
    expect(await savedOf("stopped@people.example")).toEqual([]);
    expect(await savedOf(ada)).toHaveLength(1);
  });

  test("counts its week anew from the last time it was asked for", async () => {
    const given = { email: ada, query: "", frequency: "daily" as const };
    await saveSearch(anyone, given);
    at("2026-11-28T10:00:00Z");
    await saveSearch(anyone, given);
    at("2026-11-30T10:00:00Z");
    expect(await tidySavedSearches()).toBe(0);
  });
});
