import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_SEARCH, readVacancySearch, searchQuery } from "./public-search";

const read = (query: string) => readVacancySearch(new URLSearchParams(query));

describe("a search read from an address", () => {
  test("keeps words, borough, sector and page", () => {
    expect(read("q=care+assistant&borough=E09000012&sector=social-care&page=3")).toEqual({
      words: "care assistant",
      cut: false,
      borough: "E09000012",
      sector: "social-care",
      page: 3,
    });
  });

  test("leaves out a borough, sector or page that there is not", () => {
    const plain = { words: "", cut: false, borough: null, sector: null, page: 1 };
    expect(read("")).toEqual(plain);
    expect(read("borough=E06000001&sector=toString&page=-2")).toEqual(plain);
    expect(read("page=1.5")).toEqual(plain);
    expect(read("page=1e99")).toEqual({ ...plain, page: 100_000 });
  });

  test("cuts ten thousand letters short, and says so", () => {
    const { words, cut } = read(`q=${"carer ".repeat(1_667)}`);
    expect(words.length).toBeLessThanOrEqual(LONGEST_SEARCH);
    expect(words).toMatch(/^(?:carer )+carer$/);
    expect(cut).toBe(true);
  });

  test("never holds a character that a database refuses, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const { words } = readVacancySearch(new URLSearchParams({ q: typed }));
        expect([...words].filter((letter) => letter < " ")).toEqual([]);
        expect(words.length).toBeLessThanOrEqual(LONGEST_SEARCH);
      }),
    );
  });

  test("comes back the same from the query string that it makes", () => {
    const search = read("q=night+porter&borough=E09000033&page=2");
    expect(read(searchQuery(search, 2))).toEqual(search);
    expect(searchQuery(read(""), 1)).toBe("");
  });
});
