import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RegisterEmployer } from "./forms";
import { nameKey } from "./name-key";
import { companiesHouseNumber } from "./registering/companies-house";
import { sayWhere, whereIs } from "./where";

const right = {
  yourName: "Ruth",
  organisationName: "Lea Bridge Canteen",
  sector: "hospitality",
  size: "10-49",
  postcode: "e10 7lu",
};
const wrongWith = (given: object) =>
  RegisterEmployer.safeParse({ ...right, ...given }).error?.issues.map(({ path, message }) => [
    path[0],
    message,
  ]);

describe("registering an employer", () => {
  it("places the first site in its borough and Careers Hub", () => {
    const { postcode } = RegisterEmployer.parse(right);
    expect(postcode).toMatchObject({ postcode: "E10 7LU", boroughCode: "E09000031", hub: "local-london" });
    expect(
      sayWhere({ postcode: "E10 7LU", ...whereIs({ boroughCode: "E09000031", hubSlug: "local-london" }) }),
    ).toBe("E10 7LU is in Waltham Forest. Your Careers Hub is Local London Careers Hub.");
  });

  it.each([
    [undefined, "Enter the site’s postcode, such as E10 7LU"],
    ["somewhere", "Enter a real postcode, such as E10 7LU"],
    ["E10", "Enter the whole postcode, such as E10 7LU, not only its first half"],
    ["M1 1AE", "Enter a London postcode. Front Door covers the 32 boroughs and the City of London"],
  ])("says beside the postcode what is wrong with %s", (postcode, message) => {
    expect(wrongWith({ postcode })).toEqual([["postcode", message]]);
  });

  it("says everything that is wrong at once", () => {
    const wrong = {
      yourName: " ",
      organisationName: undefined,
      companiesHouseNumber: "1",
      sector: "x",
      size: "",
      postcode: "",
    };
    expect(wrongWith(wrong)?.map(([field]) => field)).toEqual(Object.keys(wrong));
  });
});

describe("a Companies House number", () => {
  it.each([
    ["3977902", "03977902"],
    ["sc 123456", "SC123456"],
    ["12", null],
    ["SC12345", null],
    ["00000000", null],
  ])("reads %s as %s", (typed, number) => {
    expect(companiesHouseNumber(typed)).toBe(number);
  });

  it("is eight characters whatever was typed, and reads as itself", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12, unit: fc.constantFrom(..."0123456789SCNI -.") }), (typed) => {
        const number = companiesHouseNumber(typed);
        if (number === null) return;
        expect(number).toMatch(/^(?:[A-Z]{2}|\d{2})\d{6}$/);
        expect(companiesHouseNumber(number)).toBe(number);
      }),
    );
  });
});

it("finds a name again whatever its dress", () => {
  expect(nameKey("St. Mary’s Café & Co")).toBe(nameKey("ST MARYS CAFE and co"));
});
