import { expect, it } from "vitest";
import { standingWords } from "./standing-words";
import { isBarred, mayStand, standings, standingsBefore } from "./standings";

it("leads nowhere from a merged employer, and to no merging from a suspended one", () => {
  expect(standings.filter((to) => mayStand("merged", to))).toEqual([]);
  expect(standingsBefore("merged")).toEqual(["waiting", "asked", "verified", "refused"]);
});

it("lets an employer come back to the queue after a question, a refusal or a suspension", () => {
  expect(standingsBefore("waiting")).toEqual(["asked", "refused", "suspended"]);
});

it("has words for every standing, and bars those who may not post", () => {
  expect(standings.map((standing) => standingWords[standing].name)).not.toContain("");
  expect(standings.filter(isBarred)).toEqual(["refused", "suspended", "merged"]);
});
