import { describe, expect, test } from "vitest";
import { optionalPhone } from "./form-fields";

describe("a phone number in an advert", () => {
  test.each([
    "020 7946 0123",
    "+44 (0)20 7946 0123",
    "07700-900123",
    "020 7946 0123 ext 12",
    "02079460123x4",
  ])("may be %s", (typed) => {
    expect(optionalPhone().parse(` ${typed} `)).toBe(typed);
  });

  test.each(["call me", "12", "020 7946 0123 or at the desk", "+()-/. +()-/.", "0".repeat(60)])(
    "is not %s",
    (typed) => {
      expect(optionalPhone().safeParse(typed).success).toBe(false);
    },
  );

  test("may be left out", () => {
    expect([optionalPhone().parse("  "), optionalPhone().parse(undefined)]).toEqual([undefined, undefined]);
  });
});
