import { expect, test } from "vitest";
import { readingAge, sizeOf } from "./reading-level";

test("letters, words and sentences are counted, and a line break ends a sentence", () => {
  expect(sizeOf("You make tea.\n• Don't run\n\n• 2 days!")).toEqual({ letters: 22, words: 7, sentences: 3 });
});

test("a full stop inside a figure ends nothing", () => {
  expect(sizeOf("We pay £14.50 an hour.").sentences).toBe(1);
});

test("short words in short sentences suit a young child", () => {
  expect(readingAge("You make tea. You talk to me.")).toBe(5);
});

test("the formula gives the grade worked out by hand", () => {
  // 10 words of 5 letters in one sentence: 4.71 × 5 + 0.5 × 10 − 21.43 = 7.12, so grade 8, so age 13.
  expect(readingAge("seven ".repeat(10))).toBe(13);
});

test("a text without words has no reading age", () => expect(readingAge(" … \n")).toBeUndefined());
