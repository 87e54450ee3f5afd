import { describe, expect, test } from "vitest";
import { answerBy, consentUntil, endOfLondonDay } from "./consent-dates";

describe("until when", () => {
  test("an answer is due by the closing date, or in 14 days if that is sooner", () => {
    expect(answerBy("2026-11-25", "2026-11-22")).toBe("2026-11-25");
    expect(answerBy("2026-12-31", "2026-11-22")).toBe("2026-12-06");
    expect(answerBy(null, "2026-11-22")).toBe("2026-12-06");
  });

  test("a yes lasts four weeks past the closing date, so that interviews fit, and half a year at most", () => {
    expect(consentUntil("2026-12-12", "2026-11-22")).toBe("2027-01-09");
    expect(consentUntil("2027-11-22", "2026-11-22")).toBe("2027-05-23");
    expect(consentUntil(null, "2026-11-22")).toBe("2027-02-14");
  });

  test("a London day ends at London's midnight, in winter, in summer and where the clocks change", () => {
    expect(endOfLondonDay("2026-11-22").toISOString()).toBe("2026-11-22T23:59:59.999Z");
    expect(endOfLondonDay("2026-07-01").toISOString()).toBe("2026-07-01T22:59:59.999Z");
    expect(endOfLondonDay("2026-03-29").toISOString()).toBe("2026-03-29T22:59:59.999Z");
    expect(endOfLondonDay("2026-12-31").toISOString()).toBe("2026-12-31T23:59:59.999Z");
  });
});
