import { describe, expect, it } from "vitest";
import { hasEnded, mayBecome, stages, stagesBefore } from "./stages";

describe("a vacancy's stages", () => {
  it("go from draft through review to live, and back to draft from review or a schedule", () => {
    expect(mayBecome("draft", "in_review")).toBe(true);
    expect(mayBecome("in_review", "live")).toBe(true);
    expect(stagesBefore("draft")).toEqual(["in_review", "scheduled"]);
  });

  it("are held only from where others see them or will, and go back there", () => {
    expect(stagesBefore("held")).toEqual(["scheduled", "live"]);
    expect(mayBecome("held", "live")).toBe(true);
    expect(mayBecome("held", "filled")).toBe(false);
  });

  it("end for good, but for one that ran out", () => {
    expect(stages.filter(hasEnded)).toEqual(["filled", "closed", "expired", "withdrawn"]);
    for (const from of stages.filter(hasEnded))
      expect(stages.filter((to) => mayBecome(from, to))).toEqual(from === "expired" ? ["live"] : []);
    expect(stagesBefore("filled")).toEqual(["live"]);
  });
});
