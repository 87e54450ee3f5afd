import { describe, expect, it } from "vitest";
import { aCandidate } from "../score/example-facts";
import { heldBy } from "../score/skills-part";
import { CANDIDATES, readLine, SETTINGS, toIndexed } from "./candidate-index";
import { digestOf } from "./document-digest";

const somebody = aCandidate({ licences: ["sia-licence"], availableFrom: "2026-12-01" });

describe("the index of candidates", () => {
  // An index built by an older version is left alone, and a new one is built under the next number: so whatever
  // changes below, the number changes with it.
  it("has another name where its settings or its documents are others", () => {
    const digest = digestOf({ settings: SETTINGS, document: toIndexed(somebody) }).toString(16);
    expect({ [CANDIDATES]: digest }).toEqual({ candidates_v2: "d80fd98c48e13af6" });
  });

  it("holds of a candidate what finding them takes, and no more", () => {
    const more = { ...somebody, name: "Ada Example", reference: "NW-2041", payFloorPence: 1_734 };
    expect(toIndexed(more)).toEqual(toIndexed(somebody));
    expect(Object.keys(toIndexed(more)).sort()).toEqual([
      "area",
      "brokerageId",
      "freeFrom",
      "id",
      "licences",
      "line",
      "occupations",
      "skills",
    ]);
  });

  it("says on a line what an engine orders by, and nothing else", () => {
    const { line } = toIndexed(somebody);
    const { id, latitude, longitude, maxKm, occupations } = somebody;
    expect(readLine(line)).toEqual({
      id,
      latitude,
      longitude,
      maxKm,
      occupations,
      skills: [...heldBy(somebody)],
    });
    const bare = aCandidate({ skills: [], qualifications: [], occupations: [] });
    expect(readLine(toIndexed(bare).line)).toMatchObject({ skills: [], occupations: [] });
  });

  it("filters by what is filtered, and searches no words", () => {
    const filterable = JSON.stringify(SETTINGS.filterableAttributes);
    expect(SETTINGS.searchableAttributes).toEqual([]);
    expect(filterable).not.toContain("line");
    expect(filterable).not.toContain('"*"');
  });

  it("knows who is free already", () => {
    expect(toIndexed(somebody).freeFrom).toBe(20261201);
    expect(toIndexed(aCandidate({ availableFrom: null })).freeFrom).toBe(0);
  });
});
