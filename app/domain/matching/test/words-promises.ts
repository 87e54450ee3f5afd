import { expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { VacancyEngine } from "../vacancy-engine";
import { asking } from "./asking";
import { expectedSearch } from "./expected-search";
import type { OfCrowd } from "./vacancy-crowd";

const titled =
  (...titles: string[]) =>
  ({ row }: OfCrowd) =>
    titles.includes(row.title);

/** Occupations are searched too: a porter's vacancy may have another title. */
const named = ({ row }: OfCrowd, words: string) =>
  (row.occupationId === "o0" && /^(?:porter|potrer)$/.test(words)) ||
  (row.occupationId === "o1" && words === "cleaners");

/**
 * What every engine promises of words.
 * @param heard waits until the engine has heard of what changed in the database
 */
export function finds(engine: VacancyEngine, crowd: readonly OfCrowd[], heard: () => Promise<void>) {
  it.each([
    ["a word of the title", "porter", titled("Night porter")],
    ["a word in another form", "cleaners", titled("Window cleaner")],
    ["capitals", "PASTRY", titled("Pastry cook")],
    ["several words, all of them", "night porter", titled("Night porter")],
    ["the employer", "kiln lane", ({ row }: OfCrowd) => row.organisationId === "bakers"],
    ["a word of the description", "mill", ({ row }: OfCrowd) => /mill/.test(row.description)],
    ["a phrase", '"old mill"', ({ row }: OfCrowd) => /old mill/.test(row.description)],
    [
      "a phrase that only other words part",
      '"old lanterns"',
      ({ row }: OfCrowd) => /old lanterns/.test(row.description),
    ],
    ["a word with another left out", "lanterns -mill", ({ row }: OfCrowd) => !/mill/.test(row.description)],
    ["a misspelt word", "pastery", titled("Pastry cook")],
    ["two letters in the wrong order", "potrer", titled("Night porter")],
    ["a reference", "FD-5042", ({ row }: OfCrowd) => row.number === 5042],
    ["a reference as it is said", "fd 5042", ({ row }: OfCrowd) => row.number === 5042],
    ["a reference that is nobody's", "FD-999999999", () => false],
    ["a word that nobody uses", "zzyzx", () => false],
    ["short words as they are", "mil", () => false],
  ])("finds %s", async (_, words, says) => {
    const asked = asking(new URLSearchParams({ q: words }).toString(), { perPage: 200 });
    const says_ = (one: OfCrowd) => says(one) || named(one, words);
    const { found, total } = expectedSearch(crowd, asked, says_);
    const answer = await engine.search(asked);
    expect(answer.ids.toSorted()).toEqual(found.map(({ row }) => row.id).sort());
    expect(answer.total).toBe(total);
  });

  it("puts what says it in the title before what says it elsewhere", async () => {
    const { ids } = await engine.search(asking("q=cook", { perPage: 200 }));
    const titles = ids.map((id) => crowd.find(({ row }) => row.id === id)?.row.title === "Pastry cook");
    expect(titles.indexOf(false)).toBeGreaterThan(0);
    expect(titles.lastIndexOf(true)).toBeLessThan(titles.indexOf(false));
  });

  it.each([
    "'",
    '"',
    '""',
    "'; drop table vacancy; --",
    "%_\\",
    "(&|!<->:*",
    "porter & ! (cook",
    'sector = "health" OR 1 = 1',
    "\u0000 \u{1f6aa} ﷽",
    "-",
    "or or or",
    "the of and",
    "x".repeat(10_000),
    "porter ".repeat(2_000),
    '"'.repeat(10_000),
    "-porter ".repeat(2_000),
  ])("answers %.40j without failing", async (words) => {
    const { ids, total } = await engine.search(asking(new URLSearchParams({ q: words }).toString()));
    expect(total).toBeGreaterThanOrEqual(ids.length);
  });

  it("lets go of a vacancy that has closed, and takes up one that has changed", async () => {
    const change = (data: { stage?: "live" | "filled"; title?: string; description?: string }) =>
      asActor(system("contract test"), (tx) => tx.vacancy.update({ where: { id: "v-0012" }, data }));
    const holds = async (words: string) =>
      (await engine.search(asking(`q=${words}`, { perPage: 200 }))).ids.includes("v-0012");
    const before = crowd.find(({ row }) => row.id === "v-0012")?.row;
    await change({ title: "Juggler" });
    await heard();
    expect([await holds("juggler"), await holds("night")]).toEqual([true, false]);
    await change({ stage: "filled" });
    await heard();
    expect(await holds("juggler")).toBe(false);
    await change({ stage: "live", title: before?.title ?? "" });
    await heard();
  });
}
