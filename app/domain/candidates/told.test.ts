import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { ourTaxonomy } from "~/domain/taxonomy/ours/taxonomy";
import { tickedIds } from "./told";

const knows = prepareTaxonomy(ourTaxonomy, "test");
describe("what was ticked", () => {
  it("is read by its kind", () => {
    const ticked = [
      "occupation:waiter",
      "skill:dish-washing",
      "licence:sia-licence",
      "qualification:food-safety",
    ];
    expect(tickedIds(ticked, knows)).toEqual({
      occupations: ["waiter"],
      skills: ["dish-washing", "sia-licence", "food-safety"],
    });
  });

  it("counts for nothing where it is no id of ours", () => {
    const ids = tickedIds(
      ["skill:none", "occupation:dish-washing", "", "skill", "constructor:constructor"],
      knows,
    );
    expect(ids).toEqual({ occupations: [], skills: [] });
  });
});
