import { describe, expect, test } from "vitest";
import { readVacancySearch, searchQuery } from "./public-search";
import { chosenIn, foundWords, searchTitle, unchosen } from "./search-in-words";

const read = (query: string) => readVacancySearch(new URLSearchParams(query));
const all = read(
  "q=cook&place=E8&borough=E09000012&sector=hospitality&type=swap&hours=under-16&pay=15&flexible=yes&livingWage=yes&page=4",
);

describe("a search in words", () => {
  test("names what is chosen, each with the search without it, from its first page", () => {
    expect(chosenIn(all).map(({ label, without }) => [label, searchQuery(without).includes("page")])).toEqual(
      [
        ["Hospitality", false],
        ["Hackney", false],
        ["Sector-based work academy place", false],
        ["Under 16 hours a week", false],
        ["£15 or more an hour", false],
        ["Hours can be arranged", false],
        ["Pays the London Living Wage", false],
      ],
    );
    for (const { without } of chosenIn(all)) expect(chosenIn(without)).toHaveLength(6);
  });

  test("leaves the words and the place when nothing is chosen any more", () => {
    expect(searchQuery(unchosen(all))).toBe("?q=cook&place=E8");
  });

  test.each([
    ["", null, 1, "1 open vacancy"],
    ["", null, 1_284, "1,284 open vacancies"],
    ["q=cook", null, 0, "0 open vacancies for “cook”"],
    ["q=cook&radius=3", "E8", 2, "2 open vacancies for “cook” within 3 km of E8"],
  ])("says how many %s finds", (query, place, total, words) => {
    expect(foundWords(total, read(query), place)).toBe(words);
  });

  test("has a title that names it, but not more than a title holds", () => {
    expect(searchTitle(read(""), null)).toBeNull();
    expect(searchTitle(read("place=nowhere"), null)).toBeNull();
    expect(searchTitle(read("q=cook&sector=hospitality"), "E8")).toBe(
      "“cook”, within 5 km of E8, Hospitality",
    );
    expect(searchTitle(all, null)).toBe(
      "“cook”, Hospitality, Hackney, Sector-based work academy place, 4 more",
    );
  });
});
