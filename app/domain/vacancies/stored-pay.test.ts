import { describe, expect, test } from "vitest";
import { payBesideWageOn, storedPay } from "./stored-pay";

const none = {
  payUnit: null,
  payMinPence: null,
  payMaxPence: null,
  payText: null,
  hoursMin: null,
  hoursMax: null,
};

describe("pay read from a vacancy's row", () => {
  test("is exact, a range, in words, or unknown", () => {
    const hourly = { ...none, payUnit: "hour" as const, payMinPence: 1480 };
    expect(storedPay({ ...hourly, payMaxPence: 1480 })).toMatchObject({
      kind: "exact",
      min: 1480,
      max: 1480,
    });
    expect(storedPay({ ...hourly, payMaxPence: 1600 })).toMatchObject({
      kind: "range",
      min: 1480,
      max: 1600,
    });
    expect(storedPay(hourly)).toMatchObject({ kind: "exact", min: 1480, max: 1480 });
    expect(storedPay({ ...none, payText: "NHS scale" })).toEqual({ kind: "as-given", text: "NHS scale" });
    expect(storedPay(none)).toBeNull();
  });

  test("is compared with the London Living Wage of the day, by the hours of the job", () => {
    const yearly = { ...none, payUnit: "year" as const, payMinPence: 2_886_000, payMaxPence: 2_886_000 };
    expect(payBesideWageOn({ ...yearly, hoursMax: 37.5 }, "2026-11-22")?.standing).toBe("pays");
    expect(payBesideWageOn({ ...yearly, hoursMax: 40 }, "2026-11-22")?.standing).toBe("below");
    expect(payBesideWageOn(none, "2026-11-22")?.standing).toBe("unknown");
    expect(payBesideWageOn(yearly, "2010-01-01")).toBeNull();
  });
});
