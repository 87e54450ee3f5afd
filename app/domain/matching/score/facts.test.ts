import { describe, expect, expectTypeOf, it } from "vitest";
import { aCandidate, aVacancy } from "./example-facts";
import { type CandidateFacts, pickCandidateFacts, pickVacancyFacts, type VacancyFacts } from "./facts";

const KNOWN_OF_A_PERSON = [
  "availableFrom",
  "brokerageId",
  "hoursMax",
  "hoursMin",
  "id",
  "latitude",
  "licences",
  "longitude",
  "maxKm",
  "occupations",
  "outcode",
  "payFloorPence",
  "qualifications",
  "skills",
] as const;

const forbidden = {
  reference: "NW-2041",
  name: "Ada Example",
  email: "ada@example.test",
  phone: "020 7946 0000",
  dateOfBirth: "1990-01-01",
  ethnicity: "told",
  disability: "told",
  health: "told",
  benefits: "told",
  barriers: ["told"],
  person: { name: "Ada Example", notes: "told" },
};

describe("what matching may know", () => {
  it("lists the facts of a candidate, and its type allows no other", () => {
    expectTypeOf<keyof CandidateFacts>().toEqualTypeOf<(typeof KNOWN_OF_A_PERSON)[number]>();
    expect(Object.keys(aCandidate()).sort()).toEqual(KNOWN_OF_A_PERSON);
  });

  it("lets nothing else in from a candidate's row, whatever the row carries", () => {
    const row = { ...aCandidate(), ...forbidden };
    expect(pickCandidateFacts(row)).toEqual(aCandidate());
    expect(Object.keys(pickCandidateFacts(row)).sort()).toEqual(KNOWN_OF_A_PERSON);
  });

  it("lets nothing else in from a vacancy's row", () => {
    const row = { ...aVacancy(), ...forbidden, title: "Kitchen assistant", createdById: "person-1" };
    expect(pickVacancyFacts(row)).toEqual(aVacancy());
    expectTypeOf<keyof VacancyFacts & keyof typeof forbidden>().toEqualTypeOf<never>();
  });

  it("reads the database's date columns as days", () => {
    const free = pickCandidateFacts({ ...aCandidate(), availableFrom: new Date("2026-12-01T00:00:00Z") });
    const start = pickVacancyFacts({ ...aVacancy(), startsOn: new Date("2026-12-07T00:00:00Z") });
    expect([free.availableFrom, start.startsOn]).toEqual(["2026-12-01", "2026-12-07"]);
  });
});
