import { describe, expect, it } from "vitest";
import { aCandidate, aVacancy, knowing } from "./example-facts";
import { barInWords, reasons } from "./explain";
import { score } from "./score";

describe("a match in words", () => {
  it("gives every reason, a stop first, and is silent on what is not asked", () => {
    const match = score(
      aCandidate(),
      aVacancy({ desirableSkills: [], licences: ["SIA-licence"] }),
      knowing(),
    );
    expect(reasons(match)).toEqual([
      "Needs an SIA licence; none is recorded for them.",
      "Has 5 of 6 essential skills; missing: SIA licence.",
      "The same occupation: kitchen assistant.",
      "2.5 km away, within the 8 km they can travel.",
      "Wants 35 hours; you offer 35. Pay floor £14.80 equals your £14.80. Free from 1 December.",
    ]);
  });

  it("says the bar aloud", () => {
    expect(barInWords(score(aCandidate(), aVacancy(), knowing()))).toBe(
      "Skills 35, wanted skills 15, occupation 20, travel 15, hours and pay 15",
    );
  });
});
