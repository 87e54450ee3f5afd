import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { addDays } from "./clock";
import { datePartsOf, dayOf, optionalDayOf } from "./date-parts";

const said = (given: unknown, type: z.ZodType<string | undefined> = dayOf("the start date")) => {
  const read = type.safeParse(given);
  return read.success ? read.data : read.error.issues.map(({ message }) => message);
};

describe("a date typed in three boxes", () => {
  test.each([
    [{ day: "12", month: "12", year: "2026" }, "2026-12-12"],
    [{ day: "1", month: "2", year: "2027" }, "2027-02-01"],
    [{ day: " 09 ", month: "Sept", year: " 2026" }, "2026-09-09"],
    [{ day: "29", month: "february", year: "2028" }, "2028-02-29"],
  ])("%j is %s", (parts, day) => {
    expect(said(parts)).toBe(day);
  });

  test.each([
    [{}, "Enter the start date"],
    [{ day: " ", month: "", year: "" }, "Enter the start date"],
    [{ day: "12", year: "2026" }, "The start date must include a month"],
    [{ month: "12" }, "The start date must include a day and a year"],
    [{ day: "12", month: "12", year: "26" }, "The start date must have a year of four figures"],
    [{ day: "31", month: "6", year: "2026" }, "The start date must be a real date"],
    [{ day: "29", month: "2", year: "2027" }, "The start date must be a real date"],
    [{ day: "0", month: "1", year: "2027" }, "The start date must be a real date"],
    [{ day: "5", month: "13", year: "2027" }, "The start date must be a real date"],
    [{ day: "5", month: "May be", year: "202x" }, "The start date must have a year of four figures"],
    [{ day: "x", month: "5", year: "2027" }, "The start date must be a real date"],
  ])("%j says what is wrong with it", (parts, message) => {
    expect(said(parts)).toEqual([message]);
  });

  test("may be left empty where it is optional, and half a date still is a mistake", () => {
    const optional = optionalDayOf("the closing date");
    expect(said(undefined, optional)).toBeUndefined();
    expect(said({ day: "", month: " " }, optional)).toBeUndefined();
    expect(said({ day: "4", month: "12", year: "2026" }, optional)).toBe("2026-12-04");
    expect(said({ day: "4" }, optional)).toEqual(["The closing date must include a month and a year"]);
  });

  test("of a day gives that day back, for every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = addDays("2000-01-01", days);
        expect(said(datePartsOf(day))).toBe(day);
      }),
    );
  });

  test("has no parts for no day", () => {
    expect(datePartsOf(null)).toBeUndefined();
    expect(datePartsOf(undefined)).toBeUndefined();
    expect(datePartsOf("soon")).toBeUndefined();
  });

  test("is a calendar day or one mistake, whatever is typed", () => {
    const typed = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ day: typed, month: typed, year: typed }), (parts) => {
        const day = said(parts);
        if (typeof day === "string") expect(addDays(day, 0)).toBe(day);
        else expect(day).toHaveLength(1);
      }),
    );
  });
});
