import { expect, test } from "vitest";
import { adviceAsTyped } from "./advice-as-typed";
import { summariseAdvice } from "./advice-summary";
import { goodAdvert } from "./example-advert";

const ids = (description: string, wordsAlone: boolean) =>
  adviceAsTyped({ title: "Cook", description }, wordsAlone).map(({ id }) => id);

test("the first words are advised on at once, and what is missing is not", () => {
  expect(ids("We want a ninja with their own laptop", false)).toEqual([
    "jargon:ninja",
    "own-equipment:with their own laptop",
  ]);
});

test("what is missing is said once the text is long enough to be whole, where the page asks it", () => {
  const whole = `${"You cook with us. ".repeat(20)} We want a ninja.`;
  expect(ids(whole, false)).toEqual(expect.arrayContaining(["jargon:ninja", "no-pay", "no-adjustments"]));
  expect(ids(whole, true)).toEqual(["jargon:ninja"]);
});

test("a good advert gets no advice while it is typed", () => {
  expect(adviceAsTyped(goodAdvert, false)).toEqual([]);
});

test("the sentence that is read out names the first three", () => {
  const titles = (...given: string[]) => summariseAdvice(given.map((title) => ({ title })));
  expect(titles()).toBe("No suggestions so far.");
  expect(titles("Pay")).toBe("1 suggestion: Pay.");
  expect(titles("Pay", "Hours", "Hours", "“he”", "“guru”")).toBe(
    "5 suggestions: Pay, Hours, “he” and 1 more.",
  );
});
