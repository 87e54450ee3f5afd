import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { type Reminded, type ReminderDays, reminderDue } from "./reminder";

const none: Reminded = { 7: null, 1: null };

describe("a reminder", () => {
  test.each<[string, ReminderDays | null]>([
    ["2026-12-12", null],
    ["2026-12-13", 7],
    ["2026-12-15", 7],
    ["2026-12-16", null],
    ["2026-12-19", 1],
    ["2026-12-20", 1],
    ["2026-12-21", null],
  ])("of a vacancy that closes on 20 December is due on %s: %s", (today, due) => {
    expect(reminderDue("2026-12-20", none, today)).toBe(due);
  });

  test("comes again for a later date, and not for an earlier or the same", () => {
    const reminded = { ...none, 7: "2026-12-20" };
    expect(reminderDue("2026-12-20", reminded, "2026-12-14")).toBeNull();
    expect(reminderDue("2026-12-19", reminded, "2026-12-14")).toBeNull();
    expect(reminderDue("2026-12-21", reminded, "2026-12-14")).toBe(7);
  });

  test("comes once for each date at most, however often one looks and however the date is moved", () => {
    const moves = fc.array(fc.tuple(fc.nat(40), fc.nat(3)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(moves, (steps) => {
        const reminded = { ...none };
        const sent: string[] = [];
        let today = "2026-12-01";
        for (const [offset, pass] of steps) {
          today = addDays(today, pass);
          const closesOn = addDays("2026-12-05", offset);
          for (let look = 0; look < 3; look++) {
            const due = reminderDue(closesOn, reminded, today);
            if (!due) continue;
            reminded[due] = closesOn;
            sent.push(`${due} before ${closesOn}`);
          }
        }
        expect(new Set(sent).size).toBe(sent.length);
      }),
    );
  });

  test("comes seven days and one day before to whoever looks every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 183 }), (open) => {
        const closesOn = addDays("2026-11-22", open);
        const reminded = { ...none };
        const sent: [ReminderDays, string][] = [];
        for (let day = "2026-11-22"; day <= closesOn; day = addDays(day, 1)) {
          const due = reminderDue(closesOn, reminded, day);
          if (due) sent.push([due, day]);
          if (due) reminded[due] = closesOn;
        }
        expect(sent).toEqual([
          [7, addDays(closesOn, -7)],
          [1, addDays(closesOn, -1)],
        ]);
      }),
    );
  });
});
