import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readingAge } from "~/domain/guidance/reading-level";
import WhatMatchingKnows from "./what-matching-knows";

const words = renderToStaticMarkup(<WhatMatchingKnows />)
  .replace(/<\/?(?:p|li|h\d|td|th|tr|caption|div)\b[^>]*>/g, "\n")
  .replace(/<[^>]+>/g, "")
  .replaceAll("&#x27;", "’");

test("what matching knows is told in words for a reader of eleven", () => {
  expect(words).toContain("A machine puts nobody forward");
  expect(readingAge(words)).toBeLessThanOrEqual(11);
});

test("no paragraph of it is for a reader older than fourteen", () => {
  const long = words.split("\n").filter((line) => line.split(" ").length > 15);
  expect(long.length).toBeGreaterThan(8);
  for (const line of long) expect(readingAge(line), line).toBeLessThanOrEqual(14);
});
