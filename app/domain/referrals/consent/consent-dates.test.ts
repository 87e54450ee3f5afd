import { describe, expect, test } from "vitest";
import { answerBy, consentUntil, endOfLondonDay, mayChase } from "./consent-dates";

describe("until when", () => {
  test("an answer is due by the closing date, or in seven working days if that is sooner", () => {
    expect(answerBy("2026-11-25", "2026-11-22")).toBe("2026-11-25");
    expect(answerBy("2026-12-31", "2026-11-22")).toBe("2026-12-01");
    expect(answerBy(null, "2026-12-21"), "with Christmas, Boxing Day’s stead and New Year between").toBe(
      "2027-01-04",
    );
  });

  test("somebody is reminded after two working days, and again two after that, while they may still answer", () => {
    const asked = {
      askedAt: new Date("2026-11-20T15:00:00Z"),
      chasedAt: null,
      expiresAt: new Date("2026-12-01T23:59:59Z"),
      answer: null,
    };
    expect(mayChase(asked, new Date("2026-11-23T12:00:00Z")), "a weekend and one day").toBe(false);
    expect(mayChase(asked, new Date("2026-11-24T08:00:00Z"))).toBe(true);
    const chased = { ...asked, chasedAt: new Date("2026-11-24T09:00:00Z") };
    expect(mayChase(chased, new Date("2026-11-25T09:00:00Z"))).toBe(false);
    expect(mayChase(chased, new Date("2026-11-26T09:00:00Z"))).toBe(true);
    expect(mayChase(chased, new Date("2026-12-02T09:00:00Z")), "too late").toBe(false);
    expect(mayChase({ ...asked, answer: false }, new Date("2026-11-25T09:00:00Z"))).toBe(false);
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
