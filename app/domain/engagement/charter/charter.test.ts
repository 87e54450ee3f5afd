import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { type Charter, heldBack, monthOf, nextMonth, usualCharter } from "./charter";

const tomorrow = (day: string) => addDays(day, 1);
const quiet = { from: "2026-12-14", until: "2027-01-03", words: "Our busiest weeks" };

describe("a letter to an employer", () => {
  test("goes while fewer went this month than the charter says, and waits for the next month then", () => {
    expect(heldBack(usualCharter, 3, "2026-11-20", tomorrow)).toBeNull();
    expect(heldBack(usualCharter, 4, "2026-11-20", tomorrow)).toEqual({
      why: "cap",
      until: "2026-12-01",
      words: null,
    });
    expect(heldBack(usualCharter, 9, "2026-12-31", tomorrow)?.until).toBe("2027-01-01");
  });

  test("waits for the end of a quiet time, whose first and last days belong to it", () => {
    const charter: Charter = { monthlyCap: 4, quiet };
    expect(heldBack(charter, 0, "2026-12-13", tomorrow)).toBeNull();
    for (const day of ["2026-12-14", "2026-12-25", "2027-01-03"])
      expect(heldBack(charter, 0, day, tomorrow)).toEqual({
        why: "quiet",
        until: "2027-01-04",
        words: quiet.words,
      });
    expect(heldBack(charter, 0, "2027-01-04", tomorrow)).toBeNull();
  });

  test("that waits for the next month waits for a quiet time that begins before it", () => {
    const charter: Charter = { monthlyCap: 1, quiet };
    expect(heldBack(charter, 1, "2026-12-02", tomorrow)).toMatchObject({ why: "quiet", until: "2027-01-04" });
  });
});

test("no letter goes where none a month are wanted, and there is no day to wait for", () => {
  expect(heldBack({ monthlyCap: 0, quiet }, 0, "2026-12-20", tomorrow)).toEqual({
    why: "never",
    until: null,
    words: null,
  });
});

test("what is held back may go on the day that is named, where nothing went in its month", () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2026-01-01", days));
  fc.assert(
    fc.property(
      day,
      day,
      fc.nat(60),
      fc.integer({ min: 1, max: 8 }),
      fc.nat(12),
      (at, from, length, cap, sent) => {
        const charter = { monthlyCap: cap, quiet: { from, until: addDays(from, length), words: null } };
        const held = heldBack(charter, sent, at, tomorrow);
        if (!held?.until) return;
        expect(held.until > at).toBe(true);
        const then = monthOf(held.until) === monthOf(at) ? sent : 0;
        const again = heldBack(charter, then, held.until, tomorrow);
        expect(again === null || then >= cap).toBe(true);
      },
    ),
  );
  expect(nextMonth("2026-12-05")).toBe("2027-01-01");
});
