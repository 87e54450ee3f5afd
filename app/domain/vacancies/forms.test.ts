import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/platform/clock";
import { exampleApprenticeship, exampleForm, exampleKnowledge, exampleSwap } from "./example-form";
import { vacancyFields, vacancyForm } from "./forms";

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
    [
      "below an apprentice’s in the first year",
      { ...exampleApprenticeship, payFrom: "7.99" },
      "£8 for apprentices under 19 or in their first year",
    ],
    [
      "below an older apprentice’s",
      { ...exampleApprenticeship, apprenticeWage: "21_and_over", payFrom: "12.70" },
      "£12.71 for apprentices of 21 and over after their first year",
    ],
  ])("refuses pay %s, with the figure and its source", (_, given, words) => {
    const [[field, message] = []] = wrongWith(given);
    expect(field).toBe("payFrom");
    expect(message).toContain(words);
    expect(message).toContain("https://www.gov.uk/national-minimum-wage-rates");
  });

  it.each([
    [{ payFrom: "12.71" }],
    [{ ...exampleApprenticeship, payFrom: "8" }],
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

  it.each([
    [
      "an apprenticeship",
      { type: "apprenticeship" },
      ["apprenticeWage", "apprenticeshipLevel", "apprenticeshipStandard"],
    ],
    ["a SWAP", { type: "swap" }, ["training", "trainingFrom", "trainingTo"]],
    ["a paid placement", { type: "paid_placement" }, ["endsOn", "startsOn"]],
    ["an internship", { type: "internship" }, ["endsOn", "startsOn"]],
    ["a job", { type: "job" }, []],
  ])("asks of %s what its kind needs, and no more", (_, given, fields) => {
    expect(
      wrongWith(given)
        .map(([field]) => String(field))
        .sort(),
    ).toEqual(fields);
  });

  it("takes the dates of a SWAP in their order, its job after its training", () => {
    const said = (given: object) => wrongWith({ ...exampleSwap, ...given });
    expect(said({})).toEqual([]);
    expect(said({ trainingTo: parts("2027-01-01") }).map(([field]) => field)).toEqual(["trainingTo"]);
    expect(said({ trainingFrom: parts("2026-11-01") }).map(([field]) => field)).toEqual(["trainingFrom"]);
    expect(said({ startsOn: parts("2027-01-20") })).toEqual([
      ["startsOn", "The job must start after the training, which ends on 29 January 2027"],
    ]);
  });

  it("takes a last day only where there is one", () => {
    const said = (given: object) =>
      wrongWith({ startsOn: parts("2027-01-11"), ...given }).map(([field]) => field);
    expect(said({ contract: "permanent", endsOn: parts("2027-06-30") })).toEqual(["endsOn"]);
    expect(said({ contract: "fixed_term", endsOn: parts("2027-06-30") })).toEqual([]);
    expect(said({ contract: "fixed_term", endsOn: parts("2027-01-10") })).toEqual(["endsOn"]);
  });

  it("never breaks, whatever is posted", () => {
    const anything = fc.dictionary(
      fc.constantFrom(...vacancyFields),
      fc.oneof(fc.string(), fc.constant(undefined)),
    );
    fc.assert(fc.property(anything, (given) => typeof form.safeParse(given).success === "boolean"));
  });
});
