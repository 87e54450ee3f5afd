import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boroughs } from "~/domain/places/boroughs";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { LONGEST_SEARCH, readVacancySearch, searchQuery, type VacancySearch } from "./public-search";
import { HOURS_BANDS, PAY_STEPS, RADII, VACANCY_SORTS } from "./search-choices";
import { vacancyTypeValues } from "./types";

const read = (query: string) => readVacancySearch(new URLSearchParams(query));

const plain: VacancySearch = {
  words: "",
  cut: false,
  place: "",
  radiusKm: 5,
  boroughs: [],
  sectors: [],
  types: [],
  hours: [],
  payFrom: null,
  flexible: false,
  livingWage: false,
  sort: null,
  page: 1,
};

describe("a search read from an address", () => {
  test("keeps all that it asks", () => {
    const query =
      "q=care+assistant&place=E8&radius=10&borough=E09000012&borough=E09000033&sector=social-care&type=job&type=swap" +
      "&hours=under-16&pay=15&flexible=yes&livingWage=yes&sort=pay&page=3";
    expect(read(query)).toEqual({
      words: "care assistant",
      cut: false,
      place: "E8",
      radiusKm: 10,
      boroughs: ["E09000012", "E09000033"],
      sectors: ["social-care"],
      types: ["job", "swap"],
      hours: ["under-16"],
      payFrom: 1500,
      flexible: true,
      livingWage: true,
      sort: "pay",
      page: 3,
    });
  });

  test("is what addresses of old meant, whose boxes may be empty", () => {
    expect(read("q=&borough=&sector=")).toEqual(plain);
    expect(read("q=cook&borough=E09000012&sector=hospitality")).toEqual({
      ...plain,
      words: "cook",
      boroughs: ["E09000012"],
      sectors: ["hospitality"],
    });
  });

  test("leaves out what there is not", () => {
    expect(read("")).toEqual(plain);
    expect(read("borough=E06000001&sector=toString&type=slavery&hours=all&sort=worst&page=-2")).toEqual(
      plain,
    );
    expect(read("radius=0&pay=0&flexible=no&livingWage=1&page=1.5")).toEqual(plain);
    expect(read("radius=-3&radius=1e9&pay=15.5")).toEqual(plain);
    expect(read("page=1e99")).toEqual({ ...plain, page: 100_000 });
  });

  test.each(["😀", "!!!", "“ ”"])("asks for no words where %s has none", (typed) => {
    expect(readVacancySearch(new URLSearchParams({ q: typed, place: "E8" }))).toMatchObject({
      words: "",
      place: "E8",
    });
  });

  test("takes one where only one can be, whatever else is chosen", () => {
    expect(read("radius=10&radius=3&pay=22&pay=13&sort=pay&sort=newest")).toMatchObject({
      radiusKm: 3,
      payFrom: 1300,
      sort: "newest",
    });
  });

  test("cuts ten thousand letters short, and says so", () => {
    const { words, cut } = read(`q=${"carer ".repeat(1_667)}`);
    expect(words.length).toBeLessThanOrEqual(LONGEST_SEARCH);
    expect(words).toMatch(/^(?:carer )+carer$/);
    expect(cut).toBe(true);
  });

  test("never holds a character that a database refuses, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (q, place) => {
        const search = readVacancySearch(new URLSearchParams({ q, place }));
        for (const typed of [search.words, search.place])
          expect([...typed].filter((letter) => letter < " " || !letter.isWellFormed())).toEqual([]);
        expect(search.words.length).toBeLessThanOrEqual(LONGEST_SEARCH);
      }),
    );
  });

  test("is a search, whatever the parameters are", () => {
    const names = Object.keys(plain).concat("q", "borough", "sector", "type", "pay", "radius");
    const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: "binary" })));
    fc.assert(
      fc.property(pairs, (given) => {
        const search = readVacancySearch(new URLSearchParams(given));
        expect(Object.keys(search).sort()).toEqual(Object.keys(plain).sort());
        expect(readVacancySearch(new URLSearchParams(searchQuery(search)))).toEqual({
          ...search,
          cut: false,
        });
      }),
    );
  });

  test("comes back the same from the query string that it makes", () => {
    const some = <T>(all: readonly T[]) => fc.subarray([...all]);
    const typed = fc
      .array(fc.constantFrom("cook", "é", '"night', "&", "E8", "#1", "50%", "+"))
      .map((all) => all.join(" "));
    const search = fc.record({
      words: typed.filter((text) => text === "" || /[\p{L}\p{N}]/u.test(text)),
      cut: fc.constant(false),
      place: typed.map((text) => text.slice(0, 40).trim()),
      radiusKm: fc.constantFrom(...RADII),
      boroughs: some(boroughs.map(({ code }) => code)),
      sectors: some(SECTORS.map(({ slug }) => slug)),
      types: some(vacancyTypeValues),
      hours: some(HOURS_BANDS.map(({ slug }) => slug)),
      payFrom: fc.constantFrom(null, ...PAY_STEPS),
      flexible: fc.boolean(),
      livingWage: fc.boolean(),
      sort: fc.constantFrom(null, ...VACANCY_SORTS.map(({ slug }) => slug)),
      page: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(search, (given) => {
        expect(read(searchQuery(given))).toEqual(given);
      }),
    );
    expect(searchQuery(plain)).toBe("");
  });
});
