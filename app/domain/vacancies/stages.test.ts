import { describe, expect, it } from "vitest";
import { hasEnded, mayBecome, stages, stagesBefore } from "./stages";

describe("a vacancy's stages", () => {
  it("go from draft through review to live, and back to draft only from review", () => {
    expect(mayBecome("draft", "in_review")).toBe(true);
    expect(mayBecome("in_review", "live")).toBe(true);
    expect(stagesBefore("draft")).toEqual(["in_review"]);
  });

  it("end for good", () => {
    expect(stages.filter(hasEnded)).toEqual(["filled", "closed", "expired", "withdrawn"]);
    expect(stagesBefore("filled")).toEqual(["live"]);
  });
});
