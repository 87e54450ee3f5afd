import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldChangesOf, sayChange } from "./change";

describe("a change in words", () => {
  test.each([
    [{ field: "Hours", was: "20 to 30 a week", is: "16 to 24" }, "Hours were 20 to 30 a week, now 16 to 24"],
    [{ field: "Pay", was: "£14.80 an hour", is: "£15 an hour" }, "Pay was £14.80 an hour, now £15 an hour"],
    [{ field: "Start date", was: null, is: "4 January 2027" }, "Start date is now 4 January 2027"],
    [
      { field: "Start date", was: "4 January 2027", is: null },
      "Start date was 4 January 2027, and is not given any more",
    ],
    [{ field: "Description", was: "x".repeat(500), is: "y" }, "Description has changed"],
    [{ field: "Address", was: "E8", is: "E9" }, "Address was E8, now E9"],
  ])("says %j", (change, words) => {
    expect(sayChange(change)).toBe(words);
  });

  test("is never longer than a letter's line bears, whatever was typed", () => {
    const words = fc.option(fc.string({ maxLength: 2_000 }));
    fc.assert(fc.property(words, words, (was, is) => sayChange({ field: "Pay", was, is }).length < 300));
  });

  test("is read back from its column, and what is none is left out", () => {
    const column = [
      { field: "Pay", was: "a", is: "b" },
      { field: "Start date", is: "c" },
      null,
      "pay",
      { field: 3 },
    ];
    expect(fieldChangesOf(column)).toEqual([
      { field: "Pay", was: "a", is: "b" },
      { field: "Start date", was: null, is: "c" },
    ]);
    expect(fieldChangesOf({})).toEqual([]);
  });
});
