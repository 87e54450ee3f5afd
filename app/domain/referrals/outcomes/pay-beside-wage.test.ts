import { expect, test } from "vitest";
import { payBesideWage } from "./pay-beside-wage";

test.each([
  [1410, "2026-11-22", "£14.10 an hour, 70p under the London Living Wage of £14.80 on that day"],
  [1480, "2026-11-22", "£14.80 an hour, the London Living Wage of £14.80 on that day"],
  [1600, "2026-11-22", "£16 an hour, £1.20 over the London Living Wage of £14.80 on that day"],
  [1410, "2025-10-21", "£14.10 an hour, 25p over the London Living Wage of £13.85 on that day"],
  [900, "2017-01-01", "£9 an hour"],
])("pay of %i pence on %s is said beside the wage in force then", (pence, day, words) => {
  expect(payBesideWage(pence, day)).toBe(words);
});
