import { expect, test } from "vitest";
import { supplyInWords } from "./supply-in-words";

test.each([
  [0, 0, "no one looking yet", "warm"],
  [null, null, "under 5 people", "neutral"],
  [5, 0, "hardly anyone for each place", "warm"],
  [40, 0.4, "0.4 people for each place", "warm"],
  [70, 0.7, "0.7 people for each place", "gold"],
  [100, 1, "1 person for each place", "good"],
  [310, 3.1, "3.1 people for each place", "good"],
])("%s residents, %s a place: %s", (residents, perPlace, words, tone) => {
  expect(supplyInWords({ residents, perPlace })).toEqual({ words, tone });
});
