import { expect, it } from "vitest";
import { pounds, toPoundsText } from "./money";

it("writes whole pounds without pence and the rest with both figures", () => {
  expect(pounds(1480)).toBe("£14.80");
  expect(pounds(1400)).toBe("£14");
  expect(pounds(2_750_000)).toBe("£27,500");
});

it("gives a form what can be typed over: no sign and no commas", () => {
  expect([1480, 29, 2_750_000].map(toPoundsText)).toEqual(["14.80", "0.29", "27500"]);
});
