import { describe, expect, it } from "vitest";
import { agree } from "./settings-agree";

const asked = {
  searchableAttributes: ["title", "words"],
  filterableAttributes: [
    { attributePatterns: ["skills", "borough"], features: { facetSearch: false } },
    "type",
  ],
  typoTolerance: { disableOnNumbers: true },
  searchCutoffMs: null,
  stopWords: undefined,
};
const held = {
  searchableAttributes: ["title", "words"],
  filterableAttributes: [
    "type",
    {
      attributePatterns: ["borough", "skills"],
      features: { facetSearch: false, filter: { equality: true } },
    },
  ],
  typoTolerance: { enabled: true, disableOnNumbers: true },
  searchCutoffMs: null,
  synonyms: {},
};

describe("a server's settings", () => {
  it("are as asked for, in any order of what is a set, whatever else the server says", () => {
    expect(agree(asked, held)).toBe(true);
  });

  it.each([
    ["ranks words above titles", { searchableAttributes: ["words", "title"] }],
    ["filters by less", { filterableAttributes: ["type"] }],
    ["filters by something else", { filterableAttributes: ["type", "place"] }],
    ["filters by more", { filterableAttributes: [...held.filterableAttributes, "place"] }],
    ["lacks one", { typoTolerance: null }],
    ["has another number", { searchCutoffMs: 50 }],
  ])("are not where it %s", (_, other) => {
    expect(agree(asked, { ...held, ...other })).toBe(false);
  });
});
