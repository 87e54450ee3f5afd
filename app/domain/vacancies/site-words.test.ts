import { expect, test } from "vitest";
import { siteWords } from "./site-words";

test.each([
  ["The café", "E8 1DY", "Hackney", "The café, E8 1DY, Hackney"],
  ["Forest and Fern Care, E17", "E17 4QH", "Waltham Forest", "Forest and Fern Care, E17 4QH, Waltham Forest"],
  ["Hackney kitchen", "E8 1DY", "Hackney", "Hackney kitchen, E8 1DY"],
  ["Hackney, E8 1DY", "E8 1DY", "Hackney", "Hackney, E8 1DY"],
  ["Somewhere", null, null, "Somewhere"],
])("a site %s at %s in %s is %s", (name, postcode, boroughName, words) => {
  expect(siteWords({ name, postcode, boroughName })).toBe(words);
});
