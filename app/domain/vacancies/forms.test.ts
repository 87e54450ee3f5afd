import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/platform/clock";
import { exampleForm, exampleKnowledge } from "./example-form";
import { EndVacancy, vacancyFields, vacancyForm } from "./forms";

const form = vacancyForm(exampleKnowledge);
const wrongWith = (given: object) =>
  form.safeParse({ ...exampleForm, ...given }).error?.issues.map(({ path, message }) => [path[0], message]) ??
  [];
const parts = (day: string) => {
  const [year, month, date] = day.split("-");
  return { day: date, month, year };
};

describe("the vacancy form", () => {
  it("reads what a person typed", () => {
    expect(form.parse(exampleForm)).toMatchObject({
      occupationId: "kitchen-assistant",
      places: 3,
      payFrom: 1480,
      essential: ["food preparation", "CSCS card", "knowing our menu"],
      closesOn: "2026-12-20",
    });
  });

  it("says everything that is wrong at once, each beside its question", () => {
    const wrong = {
      type: "",
      title: " ",
      occupation: "wizard",
      description: undefined,
      places: "0",
      payUnit: "",
      payFrom: "competitive",
      hoursFrom: "lots",
      startsOn: { day: "3" },
      closesOn: parts("2027-09-01"),
      siteId: undefined,
    };
    const said = wrongWith(wrong).map(([field]) => String(field));
    expect(said.sort()).toEqual(Object.keys(wrong).sort());
    expect(vacancyFields).toEqual(expect.arrayContaining(said));
  });

  it("is kind to “competitive”, and asks for a figure", () => {
    expect(wrongWith({ payFrom: "Competitive" })).toEqual([
      ["payFrom", expect.stringContaining("“Competitive” does not tell people what they can live on")],
    ]);
  });

  it.each([
    ["below the minimum for 21 and over", { payFrom: "12.70" }, "£12.71 for people of 21 and over"],
    ["below it by the year", { payUnit: "year", payFrom: "20,000" }, "comes to £10.98 an hour, below"],
    ["below an apprentice’s", { type: "apprenticeship", payFrom: "7.99" }, "an apprentice may be paid, £8"],
  ])("refuses pay %s, with the figure and its source", (_, given, words) => {
    const [[field, message] = []] = wrongWith(given);
    expect(field).toBe("payFrom");
    expect(message).toContain(words);
    expect(message).toContain("https://www.gov.uk/national-minimum-wage-rates");
  });

  it.each([
    [{ payFrom: "12.71" }],
    [{ type: "apprenticeship", payFrom: "8" }],
    [{ payUnit: "year", payFrom: "27,500", hoursFrom: "37.5" }],
  ])("takes lawful pay: %o", (given) => {
    expect(wrongWith(given)).toEqual([]);
  });

  it("wants ranges the right way round, and no pay by the wrong unit", () => {
    expect(wrongWith({ payTo: "14" }).map(([field]) => field)).toEqual(["payTo"]);
    expect(wrongWith({ hoursTo: "20" }).map(([field]) => field)).toEqual(["hoursTo"]);
    expect(wrongWith({ payFrom: "27500" })).toEqual([
      ["payFrom", expect.stringContaining("more than £500 an hour")],
    ]);
  });

  it("closes after today and within six months, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const right = days >= 1 && days <= 183;
        expect(wrongWith({ closesOn: parts(addDays(exampleKnowledge.today, days)) })).toHaveLength(
          right ? 0 : 1,
        );
      }),
    );
  });

  it("takes a near occupation for one it does not know, or none at all", () => {
    const chosen = (occupationChoice: string) =>
      form.parse({ ...exampleForm, occupation: "wizard", occupationChoice });
    expect(chosen("kitchen-assistant").occupationId).toBe("kitchen-assistant");
    expect(chosen("none").occupationId).toBeNull();
    expect(wrongWith({ occupation: "wizard", occupationChoice: "forged" })).toHaveLength(1);
  });

  it("never breaks, whatever is posted", () => {
    const anything = fc.dictionary(
      fc.constantFrom(...vacancyFields),
      fc.oneof(fc.string(), fc.constant(undefined)),
    );
    fc.assert(fc.property(anything, (given) => typeof form.safeParse(given).success === "boolean"));
  });
});

it("asks why a vacancy was not filled, and only then", () => {
  expect(EndVacancy.safeParse({ how: "not-filled" }).error?.issues[0]?.path).toEqual(["why"]);
  expect(EndVacancy.safeParse({ how: "another-way" }).success).toBe(true);
});
