import { describe, expect, it } from "vitest";
import type { PostingProblem } from "./job-posting-json";
import { payIn } from "./job-posting-pay";
import { sayPay } from "./pay-words";

const read = (baseSalary: unknown, salaryCurrency?: string) => {
  const problems: PostingProblem[] = [];
  const { pay, payText } = payIn({ baseSalary, salaryCurrency }, problems);
  return { said: pay && sayPay(pay), kind: pay?.kind ?? null, payText, problems };
};
const amount = (value: unknown, currency = "GBP") => ({ "@type": "MonetaryAmount", currency, value });

describe("a posting's pay", () => {
  it.each([
    [30_000, "£30,000 a year", null],
    ["£12 an hour", "£12 an hour", "£12 an hour"],
    [amount(28_000), "£28,000 a year", null],
    [amount({ value: 14.8, unitText: "HOUR" }), "£14.80 an hour", null],
    [
      amount({ minValue: 24_000, maxValue: "28,000.00", unitText: "YEAR" }),
      "£24,000 to £28,000 a year",
      null,
    ],
    [amount({ minValue: 24_000, unitText: "YEAR" }), "£24,000 a year", null],
    [amount({ value: 450, unitText: "per day" }), "£450 a day", null],
    [amount({ value: 13.5, unitText: "YEAR" }), "£13.50 an hour", null],
    [
      { "@type": "MonetaryAmount", currency: "GBP", minValue: 12, maxValue: 14, unitText: "HOUR" },
      "£12 to £14 an hour",
      null,
    ],
    [
      { "@type": "UnitPriceSpecification", price: 500, priceCurrency: "GBP", unitCode: "WEE" },
      "£500 a week",
      null,
    ],
    [[amount({ value: 15, unitText: "hour" })], "£15 an hour", null],
    [
      amount({
        minValue: "24192",
        maxValue: "28462",
        unitText: "YEAR",
        value: "£24,192.84- £28,462.00 plus allowances",
      }),
      "£24,192 to £28,462 a year",
      "£24,192.84- £28,462.00 plus allowances",
    ],
    [
      amount({ minValue: "22760", maxValue: "46815", unitText: "YEAR", value: "£13.54-£27.85" }),
      "£13.54 to £27.85 an hour",
      "£13.54-£27.85",
    ],
    [
      amount({ minValue: 24_000, maxValue: 28_000, unitText: "YEAR", value: "Competitive" }),
      "£24,000 to £28,000 a year",
      "Competitive",
    ],
  ])("of %j is %s", (given, said, payText) => {
    expect(read(given)).toMatchObject({ said, payText, problems: [] });
  });

  it.each([
    [amount({ unitText: "YEAR", value: "NHS scale" }), "NHS scale"],
    [amount({ minValue: "75645", maxValue: "75645", unitText: "YEAR", value: "IG4 5PZ" }), "IG4 5PZ"],
    [
      amount({ minValue: "375", maxValue: "450", unitText: "YEAR", value: "£375-£450 per session" }),
      "£375-£450 per session",
    ],
    [
      amount({ minValue: 30_000, maxValue: 40_000, unitText: "YEAR" }, "EUR"),
      "EUR 30,000 to EUR 40,000 a year",
    ],
    [amount({ value: 450 }), "£450"],
    [amount({ value: 450, unitText: "HOUR" }), "£450 an hour"],
    [amount({ maxValue: 40_000, unitText: "YEAR" }), "up to £40,000 a year"],
    [amount({ value: 450, unitText: "constructor" }), "£450"],
    [amount({ value: 0, unitText: "YEAR" }), "£0 a year"],
  ])("of %j is given as %s", (given, said) => {
    expect(read(given)).toMatchObject({ said, kind: "as-given", problems: [] });
  });

  it.each([undefined, null, "", {}, [], amount({}), amount({ unitText: "YEAR" })])(
    "of %j is not known",
    (given) => {
      expect(read(given)).toEqual({ said: null, kind: null, payText: null, problems: [] });
    },
  );

  it.each([
    [-5, "baseSalary", "Pay cannot be negative", "-5"],
    [amount(-5), "baseSalary.value", "Pay cannot be negative", "-5"],
    [amount({ minValue: -100, maxValue: 5 }), "baseSalary.value.minValue", "Pay cannot be negative", "-100"],
    [amount({ value: "-12.50" }), "baseSalary.value.value", "Pay cannot be negative", "-12.50"],
    [
      amount({ minValue: 30_000, maxValue: 20_000 }),
      "baseSalary.value.minValue",
      "The lowest pay is more than the highest",
      "30000 to 20000",
    ],
  ])("of %j is a problem", (given, column, reason, value) => {
    expect(read(given)).toMatchObject({ said: null, problems: [{ column, reason, value }] });
  });
});
