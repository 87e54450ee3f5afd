import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHours } from "./candidate-row-hours";

describe("hours a week", () => {
  it.each([
    ["37.5", 37.5, 37.5],
    ["16-30", 16, 30],
    ["16 to 30", 16, 30],
    ["16 – 30 hours", 16, 30],
    ["20 hrs", 20, 20],
    ["full-time", 35, 40],
    ["Full time", 35, 40],
    ["part time", 8, 30],
    ["parttime", 8, 30],
    ["full-time; part-time", 8, 40],
    ["16; 20-24;", 16, 24],
  ])("%j are %d to %d", (text, min, max) => expect(readHours(text)).toEqual({ min, max }));

  it.each(["", "any", " ; ", "Any; any"])("are any for %j", (text) => expect(readHours(text)).toBeNull());

  it.each([
    "lots",
    "30-16",
    "0",
    "61",
    "10-70",
    "16-30-40",
    "-5",
    "16/30",
    "full-time; sometimes",
    "9am-5pm",
  ])("are unclear as %j", (text) => expect(readHours(text)).toBeUndefined());

  it("are read from any text as a range within a week, or as unclear", () => {
    const pieces = fc.constantFrom("16", "37.5", "-", " to ", ";", "full-time", "any", " ", "99");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join("")),
        ),
        (text) => {
          const hours = readHours(text);
          if (!hours) return;
          expect(hours.min).toBeGreaterThan(0);
          expect(hours.max).toBeGreaterThanOrEqual(hours.min);
          expect(hours.max).toBeLessThanOrEqual(60);
        },
      ),
    );
  });
});
