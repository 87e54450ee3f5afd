import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { belowTheFloor, payFrom } from "../pay-floor";
import { apprenticeFloor, apprenticeWageChoices, apprenticeWages } from "./apprentice-wages";

const day = "2026-11-22";
const hourly = (pence: number) => {
  const pay = payFrom("hour", pence, null);
  if (!pay) throw new Error("no pay");
  return pay;
};

describe("the minimum that an apprentice's pay is held to", () => {
  test.each([
    ["first_year", 800],
    ["18_to_20", 1085],
    ["21_and_over", 1271],
  ] as const)("of %s is %i pence on 22 November 2026", (applies, pence) => {
    expect(apprenticeFloor(applies, day)).toBe(pence);
    expect(belowTheFloor(hourly(pence), 30, "apprenticeship", day, applies)).toBeNull();
    const refusal = belowTheFloor(hourly(pence - 1), 30, "apprenticeship", day, applies);
    expect(refusal).toContain("https://www.gov.uk/national-minimum-wage-rates");
  });

  test("never falls with age, and its figures stand beside the choices", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), (days) => {
        const on = addDays("2021-04-01", days);
        const floors = apprenticeWages.map((applies) => apprenticeFloor(applies, on) ?? 0);
        expect([...floors].sort((a, b) => a - b)).toEqual(floors);
      }),
    );
    expect(apprenticeWageChoices(day).choices.map(({ hint }) => hint)).toEqual([
      "At least £8 an hour",
      "At least £10.85 an hour",
      "At least £12.71 an hour",
    ]);
  });
});
