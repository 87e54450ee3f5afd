import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "../taxonomy/find-taxonomy.server";
import { ourTaxonomy } from "../taxonomy/ours/taxonomy";
import { readLine } from "../taxonomy/read-lines";
import { occupationLines } from "../taxonomy/test/said-occupation-lines";
import { skillLines } from "../taxonomy/test/said-skill-lines";
import { recogniseOccupationPhrases, recogniseSkillPhrases } from "./recognise-phrases";

const taxonomy = prepareTaxonomy(ourTaxonomy, "test");

describe("the phrases of a file", () => {
  it("are read by the rule that forms go by", () => {
    for (const { words } of skillLines)
      expect(recogniseSkillPhrases(taxonomy, [words]).ids).toEqual(readLine(words, taxonomy.skills).ids);
    for (const { words } of occupationLines)
      expect(recogniseOccupationPhrases(taxonomy, [words]).ids).toEqual(
        readLine(words, taxonomy.occupations).ids,
      );
  });

  it("that are unknown are kept as they are, and none twice", () => {
    expect(recogniseSkillPhrases(taxonomy, ["CSCS", "zorbing", "cscs card", "zorbing"])).toEqual({
      ids: ["cscs-card"],
      unknown: ["zorbing"],
    });
  });

  it("that are paragraphs are read as an advert's text", () => {
    const paragraph =
      "You hold a Level 3 diploma in health and social care, or an equivalent that we can check, and you do not need a driving licence to do this work well.";
    expect(recogniseSkillPhrases(taxonomy, [paragraph])).toEqual({
      ids: ["health-and-social-care-level-3"],
      unknown: [],
    });
  });
});
