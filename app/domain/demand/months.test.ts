import { expect, test } from "vitest";
import { boroughs } from "../places/boroughs";
import { boroughLetters } from "./borough-letters";
import { monthsBefore, twelveMonthsTo } from "./months";

test("a month before is the same day, or that month’s last where it has none", () => {
  expect(monthsBefore("2026-11-22", 1)).toBe("2026-10-22");
  expect(monthsBefore("2026-03-31", 1)).toBe("2026-02-28");
  expect(monthsBefore("2028-03-31", 1)).toBe("2028-02-29");
  expect(monthsBefore("2026-01-15", 2)).toBe("2025-11-15");
});

test("twelve months run oldest first to the day itself", () => {
  const days = twelveMonthsTo("2026-11-22");
  expect(days).toHaveLength(12);
  expect(days[0]).toBe("2025-12-22");
  expect(days.slice(-2)).toEqual(["2026-10-22", "2026-11-22"]);
});

test("every borough has three letters of its own", () => {
  const letters = boroughs.map(({ code }) => boroughLetters(code));
  expect(new Set(letters).size).toBe(33);
  for (const three of letters) expect(three).toMatch(/^[A-Z&]{3}$/);
});
