import { describe, expect, it } from "vitest";
import { digestOf } from "./document-digest";
import { type LiveVacancy, toIndexedVacancy, VACANCIES, VACANCY_SETTINGS } from "./vacancy-index";

const porter: LiveVacancy = {
  id: "v-1",
  number: 1042,
  title: "Night porter",
  employer: "Plane Tree Clinic",
  occupation: "Porter",
  skillNames: ["Manual handling"],
  description: "You work at night.",
  sector: "health",
  borough: "E09000031",
  type: "job",
  hoursMin: 12,
  hoursMax: 37.5,
  pay: 1500,
  wage: 1500,
  flexible: true,
  occupationId: "hospital-porter",
  essential: ["manual-handling"],
  wanted: [],
  liveAt: new Date("2026-11-22T09:00:00Z"),
  closesOn: "2026-12-12",
  latitude: 51.5681,
  longitude: -0.0115,
};

describe("the index of vacancies", () => {
  it("has another name where its settings or its documents are others", () => {
    const digest = digestOf({ settings: VACANCY_SETTINGS, document: toIndexedVacancy(porter) }).toString(16);
    expect({ [VACANCIES]: digest }).toEqual({ vacancies_v1: "ec23557a27513008" });
  });

  it("says every band of hours and step of pay that a vacancy reaches, and nothing where nothing is known", () => {
    expect(toIndexedVacancy(porter)).toMatchObject({
      hours: ["under-16", "16-to-30", "over-30"],
      paySteps: [1300, 1500],
      flexible: "yes",
      closesOn: 20261212,
      placed: true,
      _geo: { lat: 51.5681, lng: -0.0115 },
    });
    const silent = { ...porter, hoursMin: null, hoursMax: null, pay: null, flexible: false, closesOn: null };
    expect(toIndexedVacancy({ ...silent, latitude: null, longitude: null })).toMatchObject({
      hours: [],
      paySteps: [],
      flexible: null,
      closesOn: 99_999_999,
      placed: false,
    });
  });

  it("copies what is listed, and cuts an advert that has no end", () => {
    const more = { ...porter, contactEmail: "ada@example.test", description: "x".repeat(100_000) };
    expect(JSON.stringify(toIndexedVacancy(more))).not.toContain("ada@");
    expect(toIndexedVacancy(more).description).toHaveLength(40_000);
  });
});
