import { describe, expect, test } from "vitest";
import { mayBecome, offerStages, stagesBefore } from "./stages";

describe("the stages of an offer", () => {
  test("an offer goes to the hub before anything else can happen to it", () => {
    expect(offerStages.filter((to) => mayBecome("draft", to))).toEqual(["with_hub", "withdrawn"]);
  });

  test("the hub declines only what waits for its answer", () => {
    expect(stagesBefore("declined")).toEqual(["with_hub"]);
  });

  test("an employer withdraws only until a school counts on it", () => {
    expect(stagesBefore("withdrawn")).toEqual(["draft", "with_hub", "accepted"]);
  });

  test("nothing follows an end, and every stage but the first can be reached", () => {
    for (const end of ["completed", "declined", "cancelled", "withdrawn"] as const)
      expect(offerStages.filter((to) => mayBecome(end, to))).toEqual([]);
    for (const stage of offerStages.slice(1)) expect(stagesBefore(stage)).not.toEqual([]);
  });
});
