import { describe, expect, test } from "vitest";
import { Prisma } from "~prisma/generated/client";
import { pickCandidateFacts } from "./facts";
import { factsInWords, keptFromMatching, keysOfRows } from "./facts-in-words";

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
    const person = Object.keys(Prisma.CandidatePersonScalarFieldEnum).filter((key) => key !== "candidateId");
    expect(Object.keys(keptFromMatching).sort()).toEqual(person.sort());
  });

  test("never lists one thing on both sides", () => {
    const known = Object.keys(facts);
    expect(Object.keys(keptFromMatching).filter((key) => known.includes(key))).toEqual([]);
  });
});
