import { expect, it } from "vitest";
import { pounds, toPence, toPoundsText } from "./money";

it("writes whole pounds without pence and the rest with both figures", () => {
  expect(pounds(1480)).toBe("£14.80");
  expect(pounds(2_750_000)).toBe("£27,500");
});

it.each([
  ["£14.80", 1480],
  ["14.8", 1480],
  [" 27,500 ", 2_750_000],
  ["27 500", 2_750_000],
  ["0.29", 29],
])("reads %s as pence", (typed, pence) => {
  expect(toPence(typed)).toBe(pence);
});

it.each(["", "fourteen", "14.805", "-3", "1.2.3"])("reads no amount in %j", (typed) => {
  expect(toPence(typed)).toBeNull();
});

it("gives back what a form can hold and read again", () => {
  expect([1480, 29, 2_750_000].map((pence) => toPence(toPoundsText(pence)))).toEqual([1480, 29, 2_750_000]);
});
