import { expect, test } from "vitest";
import { monthsAfter, removalDay } from "./removal-day";

test("months go by the calendar, and a month without the day ends on its last", () => {
  expect(monthsAfter("2024-11-22", 24)).toBe("2026-11-22");
  expect(monthsAfter("2024-02-29", 12)).toBe("2025-02-28");
  expect(monthsAfter("2026-08-31", 6)).toBe("2027-02-28");
  expect(monthsAfter("2026-11-22", -24)).toBe("2024-11-22");
});

test("details go after the months, and never sooner than 30 days after somebody was told", () => {
  expect(removalDay("2024-12-20", 24, null)).toBe("2026-12-20");
  expect(removalDay("2024-12-20", 24, "2026-11-20")).toBe("2026-12-20");
  expect(removalDay("2022-01-01", 24, "2026-11-20")).toBe("2026-12-20");
});
