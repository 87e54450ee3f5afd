import { describe, expect, test } from "vitest";
import { equalityQuestions } from "~/domain/candidates/equality-questions";
import { Person } from "~/domain/candidates/person/person";
import { pickCandidateFacts } from "./facts";
import { factsInWords, keptApart, keptFromMatching, keysOfRows, partsInWords } from "./facts-in-words";
import { PARTS } from "./part";

const facts = pickCandidateFacts({
  id: "1",
  brokerageId: "2",
  occupations: [],
  skills: [],
  latitude: 0,
  longitude: 0,
  outcode: "E10",
  maxKm: 10,
  hoursMin: null,
  hoursMax: null,
  payFloorPence: null,
  availableFrom: null,
  qualifications: [],
  licences: [],
});

describe("what matching knows, in words", () => {
  test("has words for each field that matching may know, and for no other", () => {
    expect([...keysOfRows, ...Object.keys(factsInWords)].sort()).toEqual(Object.keys(facts).sort());
  });

  test("names each field of a person that is kept from matching, and no other", () => {
    const person = Object.keys(Person.shape);
    expect(Object.keys(keptFromMatching).sort()).toEqual(person.sort());
  });

  test("names each question that fairness is checked by, and no other", () => {
    expect(Object.keys(keptApart).sort()).toEqual(equalityQuestions.map(({ key }) => key).sort());
  });

  test("has words for each part of the number", () => {
    expect(Object.keys(partsInWords)).toEqual(PARTS.map(({ key }) => key));
  });

  test("never lists one thing on both sides", () => {
    const known = Object.keys(facts);
    const kept = [...Object.keys(keptFromMatching), ...Object.keys(keptApart)];
    expect(kept.filter((key) => known.includes(key))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
  });
});
