import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyone, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { shiftClock } from "~/platform/clock";
import { sign } from "~/platform/signed.server";
import { confirmSearch, findConfirmation } from "./confirm-search.server";
import { manageToken, stopToken } from "./links.server";
import { saveSearch } from "./save-search.server";
import { stopSearch } from "./stop-search.server";
import { confirmed, confirmingToken, lettersTo, savedOf, savedWorld, tokenOf } from "./test/saved-world";

const ada = "ada@people.example";
const save = (query = "q=chef", frequency: "daily" | "weekly" = "daily", email = ada) =>
  saveSearch(anyone, { email, query, frequency });
const at = (moment: string) => shiftClock(new Date(moment).getTime() - Date.now());

beforeEach(async () => {
  at("2026-11-22T10:00:00Z");
  await savedWorld();
});
afterEach(() => shiftClock(0));

describe("saving a search", () => {
  test("sends a letter that asks to confirm, keeps the search without its order, and confirms nothing by itself", async () => {
    expect(await save("sort=pay&q=chef&page=2")).toEqual({ ok: true, value: null });
    expect(await savedOf(ada)).toMatchObject([{ query: "q=chef", confirmedAt: null, stoppedAt: null }]);
    const [letter] = await lettersTo(ada);
    expect(letter).toMatchObject({
      name: "saved-search-confirm",
      props: { howOften: "every morning that there are new ones" },
    });
    expect(JSON.stringify(letter), "what a stranger typed is not sent to whomever they like").not.toContain(
      "chef",
    );
    expect(letter?.props.link).toMatch(/\/saved-searches\/confirm\/.+/);
  });

  test("leaves a trace without the address", async () => {
    await save();
    const entries = await asActor(system("test"), (tx) =>
      tx.auditEntry.findMany({ where: { action: "saved-search.asked" } }),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries.map(({ id: _, ...entry }) => entry))).not.toContain(ada);
  });

  test("around a place that is not known is refused in words, and keeps and sends nothing", async () => {
    expect(await save("place=Atlantis")).toMatchObject({ ok: false, problem: "invalid" });
    expect(await savedOf(ada)).toEqual([]);
    expect(await lettersTo(ada)).toEqual([]);
  });

  test("by five at once keeps it once", async () => {
    await Promise.all(Array.from({ length: 5 }, () => save()));
    expect(await savedOf(ada)).toHaveLength(1);
  });

  test("answers the same to somebody whose search is confirmed, and changes nothing until they say yes", async () => {
    await confirmed(ada, "q=chef");
    const [before] = await savedOf(ada);
    expect(await save("q=chef", "weekly")).toEqual(await save("q=chef", "weekly", "unknown@people.example"));
    expect(await savedOf(ada)).toEqual([before]);
    await confirmSearch(await confirmingToken(ada));
    expect(await savedOf(ada)).toMatchObject([{ frequency: "weekly", confirmedAt: before?.confirmedAt }]);
  });

  test("asks anew where the search was stopped", async () => {
    await stopSearch(stopToken(await confirmed(ada, "q=chef")));
    await save();
    expect(await savedOf(ada)).toMatchObject([{ confirmedAt: null, stoppedAt: null }]);
    expect(await confirmSearch(await confirmingToken(ada))).toMatchObject({ ok: true });
  });
});

describe("confirming", () => {
  test("starts it, and a letter says its reference, when the first one can come and how to stop", async () => {
    const id = await confirmed(ada, "q=chef");
    const [saved] = await savedOf(ada);
    expect(saved?.confirmedAt?.toISOString()).toMatch(/^2026-11-22T10:00/);
    const letter = (await lettersTo(ada)).at(-1);
    expect(letter).toMatchObject({
      name: "saved-search-on",
      props: { reference: `S-${id.slice(-6).toUpperCase()}`, firstOn: "23 November 2026" },
    });
    expect(tokenOf(letter?.props.link)).toBe(manageToken(id));
    expect(tokenOf(letter?.props.stopLink)).toBe(stopToken(id));
  });

  test("by opening the link alone does not happen: mail programs open links", async () => {
    await save();
    expect(await findConfirmation(await confirmingToken(ada))).toMatchObject({
      ok: true,
      value: { search: "“chef”", frequency: "daily", already: false },
    });
    expect(await savedOf(ada)).toMatchObject([{ confirmedAt: null }]);
  });

  test("twice, one after the other or at once, is once", async () => {
    await save();
    const token = await confirmingToken(ada);
    const answers = await Promise.all([confirmSearch(token), confirmSearch(token), confirmSearch(token)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const [first] = await savedOf(ada);
    at("2026-11-23T10:00:00Z");
    expect(await confirmSearch(token)).toMatchObject({ ok: true });
    expect(await savedOf(ada)).toEqual([first]);
    expect((await lettersTo(ada)).filter(({ name }) => name === "saved-search-on")).toHaveLength(1);
    expect(await findConfirmation(token)).toMatchObject({ value: { already: true } });
  });

  test("is over after 7 days, once it was stopped, and once nothing is kept", async () => {
    await save();
    const token = await confirmingToken(ada);
    at("2026-11-29T10:00:01Z");
    expect(await confirmSearch(token)).toMatchObject({ ok: false, problem: "gone" });
    at("2026-11-22T10:00:00Z");
    await confirmSearch(token);
    const [{ id } = { id: "" }] = await savedOf(ada);
    await stopSearch(stopToken(id));
    expect(await confirmSearch(token)).toMatchObject({ ok: false, problem: "gone" });
    await asActor(system("test"), (tx) => tx.savedSearch.deleteMany({}));
    expect(await confirmSearch(token)).toMatchObject({ ok: false, problem: "gone" });
    expect(await savedOf(ada)).toEqual([]);
  });

  test.each(["", "x", "018f2c5e.AAAA"])(
    "by a link that somebody made up (%j) is not found",
    async (token) => {
      expect(await confirmSearch(token)).toMatchObject({ ok: false, problem: "not-found" });
    },
  );

  test("can't be done by a link that is for something else", async () => {
    await save();
    const [{ id } = { id: "" }] = await savedOf(ada);
    for (const token of [stopToken(id), manageToken(id), sign("another purpose", `${id}~daily~1`)])
      expect(await confirmSearch(token)).toMatchObject({ problem: "not-found" });
    expect(await savedOf(ada)).toMatchObject([{ confirmedAt: null }]);
  });
});
