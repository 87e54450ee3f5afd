import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullTimeHours, hourlyPence, type PayUnit } from "./pay";
import { sayPay, sayPounds } from "./pay-words";

const units: readonly PayUnit[] = ["hour", "day", "week", "month", "year"];
const anyPay = fc
  .record({
    unit: fc.constantFrom(...units),
    min: fc.nat(10_000_000),
    more: fc.nat(1_000_000),
    proRata: fc.boolean(),
  })
  .map(({ unit, min, more, proRata }) => ({ kind: "range", unit, min, max: min + more, proRata }) as const);

describe("pay by the hour", () => {
  it.each([
    ["hour", 1480, 20, 1480],
    ["day", 12_000, 40, 1500],
    ["week", 60_000, 40, 1500],
    ["month", 250_000, 37.5, 1534],
    ["year", 3_000_000, 37.5, 1534],
    ["year", 3_000_000, null, 1534],
    ["year", 1_500_000, 18.75, 1534],
  ] as const)("of pay by the %s of %d pence over %s hours a week is %d", (unit, pence, hours, hourly) => {
    const pay = { kind: "exact", unit, min: pence, max: pence } as const;
    expect(hourlyPence(pay, hours)).toEqual({ min: hourly, max: hourly });
  });

  it("takes pay that is stated pro rata as pay for full time", () => {
    const pay = { kind: "exact", unit: "year", min: 3_000_000, max: 3_000_000, proRata: true } as const;
    expect(hourlyPence(pay, 16)).toEqual({ min: 1534, max: 1534 });
  });

  it("is unknown for pay in words", () => {
    expect(hourlyPence({ kind: "as-given", text: "NHS scale" }, 37.5)).toBeNull();
  });

  it("is whole pence, lowest first, and the same for unknown hours as for full time", () => {
    fc.assert(
      fc.property(anyPay, fc.option(fc.double({ min: 1, max: 60, noNaN: true })), (pay, hours) => {
        const hourly = hourlyPence(pay, hours);
        expect(Number.isInteger(hourly?.min) && Number.isInteger(hourly?.max)).toBe(true);
        expect(hourly?.min ?? 0).toBeLessThanOrEqual(hourly?.max ?? -1);
        expect(hourlyPence(pay, null)).toEqual(hourlyPence(pay, fullTimeHours));
      }),
    );
  });
});

describe("pay in words", () => {
  it.each([
    [{ kind: "exact", unit: "hour", min: 1480, max: 1480 }, "£14.80 an hour"],
    [{ kind: "exact", unit: "hour", min: 1500, max: 1500 }, "£15 an hour"],
    [{ kind: "range", unit: "year", min: 2_419_284, max: 2_846_200 }, "£24,192 to £28,462 a year"],
    [
      { kind: "exact", unit: "year", min: 3_000_000, max: 3_000_000, proRata: true },
      "£30,000 a year, pro rata",
    ],
    [{ kind: "range", unit: "day", min: 12_050, max: 15_000 }, "£120.50 to £150 a day"],
    [{ kind: "as-given", text: "NHS scale" }, "NHS scale"],
  ] as const)("%j is said as %j", (pay, words) => expect(sayPay(pay)).toBe(words));

  it("never says more than is paid", () => {
    fc.assert(
      fc.property(fc.nat(200_000_000), (pence) => {
        const said = Math.round(Number(sayPounds(pence).replace(/[£,]/g, "")) * 100);
        expect(said).toBe(pence);
        const yearly = sayPay({ kind: "exact", unit: "year", min: pence, max: pence });
        expect(Number(yearly.replace(/[£,]| a year/g, "")) * 100).toBeLessThanOrEqual(pence);
      }),
    );
  });
});
