import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "./find-taxonomy.server";
import { ourTaxonomy } from "./ours/taxonomy";
import { readLine, readLines } from "./read-lines";

const { skills } = prepareTaxonomy(ourTaxonomy, "test");

describe("a typed line", () => {
  it.each([
    ["food hygiene lvl 2", ["food-safety"]],
    ["Food Safety L2", ["food-safety"]],
    ["food hygeine certificate", ["food-safety"]],
    ["L3 award in food safety", ["food-safety-level-3"]],
    ["handling of cash", ["cash-handling"]],
    ["stacking the shelves", ["shelf-stacking"]],
    ["NVQ 3 in health & social care", ["health-and-social-care-level-3"]],
  ])("is the term that it names: %s", (line, ids) => {
    expect(readLine(line, skills)).toEqual({ ids, other: [] });
  });

  it.each(["no driving licence", "can't drive", "Juggling knives while singing"])(
    "stays as typed where it names none: %s",
    (line) => {
      expect(readLine(line, skills).other).toEqual([line]);
    },
  );

  it("is not taken for a name whose words are other words", () => {
    const left = ourTaxonomy.skills.filter(({ id }) => id !== "site-management");
    const rest = prepareTaxonomy({ ...ourTaxonomy, skills: left }, "without").skills;
    expect(readLine("site management", rest).ids).not.toContain("time-management");
  });

  it("is read once however often it is typed", () => {
    expect(readLines(["CSCS", "cscs card", "CSCS"], skills)).toEqual({ ids: ["cscs-card"], other: [] });
  });
});
