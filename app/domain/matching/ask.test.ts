import { describe, expect, it } from "vitest";
import { askFor } from "./ask";
import { aVacancy, knowing } from "./score/example-facts";

const within = { brokerages: ["brokerage-1"], licences: [], withinKm: null, readyBy: null, limit: 50 };

describe("what an engine is asked", () => {
  it("weighs skills as the score does, the most telling first", () => {
    const rarity = (id: string) => (id === "teamwork" ? 0.5 : id === "knife-skills" ? 2 : 1);
    const { skills } = askFor(aVacancy(), knowing({ rarity }), [], within);
    expect(skills[0]?.id).toBe("knife-skills");
    expect(skills.find(({ id }) => id === "teamwork")?.weight).toBeCloseTo(35 / 11);
    expect(skills.slice(0, 5).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(35);
    expect(skills.slice(5).map(({ id }) => id)).toEqual(["customer-care", "stock-rotation"]);
  });

  it("looks for the occupation itself first and then for the nearest of the others", () => {
    const related = [
      { id: "porter", value: 0.2 },
      { id: "kitchen-assistant", value: 1 },
      { id: "plumber", value: 0 },
      { id: "commis-chef", value: 0.7 },
    ];
    expect(askFor(aVacancy(), knowing(), related, within).occupations).toEqual([
      { id: "kitchen-assistant", weight: 20 },
      { id: "commis-chef", weight: 14 },
      { id: "porter", weight: 4 },
    ]);
  });

  it("says nothing of a place that nobody knows, and asks for nothing where nothing is asked", () => {
    const silent = { essentialSkills: [], desirableSkills: [], qualifications: [], occupationId: null };
    const ask = askFor(aVacancy({ ...silent, latitude: null }), knowing(), [], within);
    expect(ask).toEqual({ skills: [], occupations: [], near: null, ...within });
  });
});
