import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PayUnit } from "./pay";
import { parsePayText } from "./pay-text";
import { sayPay } from "./pay-words";

const read = (text: string, hint: PayUnit | null = null) => {
  const pay = parsePayText(text, hint);
  return pay && (pay.kind === "as-given" ? `as given: ${pay.text}` : sayPay(pay));
};

describe("pay in an employer's words", () => {
  it.each([
    ["£24,192.84- £28,462.00 plus allowances", "£24,192 to £28,462 a year"],
    ["£11.50 per hour", "£11.50 an hour"],
    ["21k - 24k", "£21,000 to £24,000 a year"],
    ["£21k - 24", "£21,000 to £24,000 a year"],
    ["£450 to £1,000 a day", "£450 to £1,000 a day"],
    ["20-26K", "£20,000 to £26,000 a year"],
    ["£19 - 22,000 WTE", "£19,000 to £22,000 a year, pro rata"],
    ["£30,000 pa pro rata", "£30,000 a year, pro rata"],
    ["£32, 478 - £51, 069 p.a. + L.W.", "£32,478 to £51,069 a year"],
    ["£29,888 \u200b -  £36,738  per annum inc", "£29,888 to £36,738 a year"],
    ["£35.86p/h to £43.03p/h", "£35.86 to £43.03 an hour"],
    ["£16.58ph- £25.21ph", "£16.58 to £25.21 an hour"],
    ["21.61ph", "£21.61 an hour"],
    ["£10phr/Inclusive", "£10 an hour"],
    ["£14.80/hour", "£14.80 an hour"],
    ["Day rate £22.64 P/H & Night rate £28.33 P/H", "£22.64 to £28.33 an hour"],
    ["£20 ph plus unsocial hours benefits (up to £40 ph)", "£20 an hour"],
    ["£17 - £17.45 p/h (DOE) + Enhancements + £4,000", "£17 to £17.45 an hour"],
    ["£12.22 ph (£24,400pa) + £4,000 location allowance", "£12.22 an hour"],
    ["Clinical 5: £46,284 - £51,055 - £55,825", "£46,284 to £55,825 a year"],
    ["£37,638 - £44,780 £36,461 - £44,044 pro rata pa", "£36,461 to £44,780 a year, pro rata"],
    ["Band 8a £52,643 - £58,558  pa Inc. HCAS", "£52,643 to £58,558 a year"],
    ["34,000.00 plus £3k Welcome Bonus", "£34,000 a year"],
    ["From £28,028 (plus enhancements)", "£28,028 a year"],
    ["£32,478 o £51,069 per annum", "£32,478 to £51,069 a year"],
    ["£30,000 for 37.5 hours per week", "£30,000 a year"],
    ["£30,000 - 12 month contract", "£30,000 a year"],
    ["£1,950 pcm", "£1,950 a month"],
    ["£28,000 to £25,000", "£25,000 to £28,000 a year"],
    ["GBP 25000", "£25,000 a year"],
    ["29.72", "£29.72 an hour"],
    ["19500", "£19,500 a year"],
  ])("%j is %s", (text, pay) => expect(read(text)).toBe(pay));

  it.each([
    "NHS scale",
    "Competitive",
    "Band 5",
    "Band 5/6",
    "Up to £40,750 per annum (DOE)",
    "Up to £25,000 + £3,633 ILW",
    "£375-£450 per session",
    "£10k/session - negotiable",
    "£43,712.00 - £49,32.00 pa inc",
    "£82,096 £32,478-£51,069",
    "£9-72 per hour",
    "IG4 5PZ",
    "WD23 1RD",
    "12 month contract",
    "£0.00",
    "0",
    "£450",
    "+£500 bonus",
    "Nights: +20%",
  ])("%j holds no figure to rely on", (text) => expect(read(text)).toBe(`as given: ${text}`));

  it("is nothing where nothing is said", () => {
    expect(parsePayText("")).toBeNull();
    expect(parsePayText(" \n\u00a0")).toBeNull();
  });

  it("takes the unit a feed names where the words name none and the figure allows it", () => {
    expect(read("£450", "day")).toBe("£450 a day");
    expect(read("1950", "month")).toBe("£1,950 a month");
    expect(read("£13.54-£27.85", "year")).toBe("£13.54 to £27.85 an hour");
    expect(read("£12 an hour", "year")).toBe("£12 an hour");
  });

  it("is read back as it is said", () => {
    const pounds = {
      hour: [3, 60],
      day: [30, 600],
      week: [50, 2_000],
      month: [200, 10_000],
      year: [1_000, 200_000],
    };
    const anyPay = fc.constantFrom(..."hour day week month year".split(" ")).chain((unit) => {
      const each = unit as PayUnit;
      const [least = 0, most = 0] = pounds[each];
      const pence = fc.integer({ min: least * 100, max: most * 100 });
      return fc.record({ unit: fc.constant(each), min: pence, times: fc.integer({ min: 100, max: 490 }) });
    });
    fc.assert(
      fc.property(anyPay, ({ unit, min, times }) => {
        const whole = (pence: number) => (unit === "year" ? pence - (pence % 100) : pence);
        const ends = { min: whole(min), max: whole(Math.floor((min * times) / 100)) };
        const kind = ends.min === ends.max ? "exact" : "range";
        const pay = { kind, unit, ...ends } as const;
        expect(parsePayText(sayPay(pay))).toEqual(pay);
      }),
    );
  });

  it("never fails, and never makes a range upside down or pay of nothing", () => {
    const words = fc.constantFrom(
      "£",
      "12",
      "24,000",
      ".50",
      "k",
      " - ",
      " to ",
      "per hour",
      "pa",
      "up to",
      "+",
      " ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        const pay = parsePayText(given);
        if (!pay || pay.kind === "as-given") return;
        expect(pay.min).toBeGreaterThan(0);
        expect(pay.max).toBeGreaterThanOrEqual(pay.min);
        expect(pay.kind === "exact").toBe(pay.min === pay.max);
        expect(Number.isSafeInteger(pay.min) && Number.isSafeInteger(pay.max)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
