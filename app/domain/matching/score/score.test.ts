import { describe, expect, it } from "vitest";
import { aCandidate, aVacancy, knowing } from "./example-facts";
import type { CandidateFacts, VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";
import type { PartKey } from "./part";
import { score } from "./score";

const match = (c: Partial<CandidateFacts> = {}, v: Partial<VacancyFacts> = {}, k: Partial<Knowledge> = {}) =>
  score(aCandidate(c), aVacancy(v), knowing(k));

function part(key: PartKey, ...given: Parameters<typeof match>) {
  const found = match(...given).parts.find((one) => one.key === key);
  if (!found) throw new Error(`No part ${key}`);
  return found;
}

describe("a score", () => {
  it("is 100 for somebody who has all that is asked, close by, at the right hours and pay", () => {
    const { score: whole, parts, stops, missing, flags } = match({ availableFrom: "2026-11-01" });
    expect(whole).toBe(100);
    expect(parts.map(({ label, points }) => [label, points])).toEqual([
      ["Skills", 35],
      ["Wanted skills", 15],
      ["Occupation", 20],
      ["Travel", 15],
      ["Hours and pay", 15],
    ]);
    expect([stops, missing, flags]).toEqual([[], [], ["Ready now"]]);
  });

  it("shares the weight of what is not asked among the rest", () => {
    const { score: whole, parts } = match({}, { desirableSkills: [] });
    expect(parts.map(({ weight }) => weight)).toEqual([41, 0, 23, 18, 18]);
    expect(whole).toBe(100);
    expect(parts[1]?.sentence).toBe("The vacancy lists no wanted skills.");
  });

  it("does not call everybody suitable for a vacancy that says nothing of the work", () => {
    const silent = { essentialSkills: [], desirableSkills: [], qualifications: [], occupationId: null };
    expect(part("skills", {}, silent)).toMatchObject({ value: 0.5, weight: 54 });
  });

  it("names the skill that is missing", () => {
    const short = { qualifications: [] };
    expect(part("skills", short).sentence).toBe(
      "Has 4 of 5 essential skills; missing: food hygiene level 2.",
    );
    expect(match(short)).toMatchObject({ missing: ["food-hygiene-level-2"], flags: ["One skill short"] });
    expect(part("skills").sentence).toBe("Has 5 of 5 essential skills.");
  });

  it("counts a rare skill for more, and names the rarest missing ones first", () => {
    const rarity = (id: string) => (id === "knife-skills" ? 3 : 1);
    const without = (skill: string) => aCandidate().skills.filter((one) => one !== skill);
    const rareGone = part("skills", { skills: without("knife-skills") }, {}, { rarity });
    const commonGone = part("skills", { skills: without("teamwork") }, {}, { rarity });
    expect(rareGone.value).toBeLessThan(commonGone.value);
    expect(part("skills", { skills: ["teamwork"] }, {}, { rarity }).sentence).toBe(
      "Has 2 of 5 essential skills; missing: knife skills, food preparation and kitchen hygiene.",
    );
  });

  it("does not count a skill twice that is both essential and wanted", () => {
    const both = {
      essentialSkills: ["teamwork", "teamwork"],
      desirableSkills: ["teamwork"],
      qualifications: [],
    };
    expect(part("skills", {}, both).sentence).toBe("Has 1 of 1 essential skill.");
    expect(part("wanted", {}, both).weight).toBe(0);
  });

  it("takes the nearest of several occupations, whichever comes first", () => {
    const closeness = (a: string) => ({ value: a === "commis-chef" ? 0.8 : 0.1, kind: "minor" });
    for (const occupations of [
      ["porter", "commis-chef"],
      ["commis-chef", "porter"],
    ])
      expect(part("occupation", { occupations }, {}, { closeness })).toMatchObject({
        value: 0.8,
        points: 16,
      });
  });

  it("shows a stop for a required licence and still scores", () => {
    const stopped = match({}, { licences: ["SIA-licence"] });
    expect(stopped.stops).toEqual([
      { key: "licence:SIA-licence", sentence: "Needs an SIA licence; none is recorded for them." },
    ]);
    expect(stopped.score).toBeGreaterThan(80);
    expect(match({ licences: ["SIA-licence"] }, { licences: ["SIA-licence"] }).stops).toEqual([]);
  });
});

describe("its sentences", () => {
  it.each([
    [{}, "2.5 km away, within the 8 km they can travel."],
    [{ maxKm: 2 }, "2.5 km away, further than the 2 km they can travel."],
    [{ latitude: 51.5643, longitude: -0.0127 }, "Under 1 km away, within the 8 km they can travel."],
  ])("say how far it is: %o", (candidate, sentence) => {
    expect(part("travel", candidate).sentence).toBe(sentence);
  });

  it.each([
    [{ hoursMin: 30, hoursMax: 30 }, "Wants 30 hours; you offer 35."],
    [{ hoursMin: 30, hoursMax: 40 }, "Wants 30 to 40 hours; you offer 35."],
    [{ hoursMin: 20, hoursMax: null }, "Wants at least 20 hours; you offer 35."],
    [{ hoursMin: null, hoursMax: 16 }, "Wants up to 16 hours; you offer 35."],
    [{ payFloorPence: 1480 }, "Pay floor £14.80 equals your £14.80."],
    [{ payFloorPence: 1300 }, "Pay floor £13.00 is met by your £14.80."],
    [{ payFloorPence: 1600 }, "Pay floor £16.00 is above your £14.80."],
    [{ availableFrom: "2026-12-01" }, "Free from 1 December."],
    [{ availableFrom: "2026-11-22" }, "Free now."],
    [{ availableFrom: "2027-01-04" }, "Free from 4 January 2027; you start on 7 December."],
  ])("say hours, pay and start: %o", (candidate, sentence) => {
    expect(part("terms", candidate).sentence).toContain(sentence);
  });

  it("say where pay is a range", () => {
    const range = { payHourlyMinPence: 1400, payHourlyMaxPence: 1600 };
    expect(part("terms", {}, range).sentence).toContain("Pay floor £14.80 is within your £14.00 to £16.00.");
  });

  it("flag what to check before ringing", () => {
    const far = { maxKm: 2, hoursMin: 10, hoursMax: 12, payFloorPence: 2000, availableFrom: "2027-02-01" };
    expect(match(far).flags).toEqual(["Check travel", "Check hours", "Check pay", "Check start"]);
  });
});

describe("what is not known", () => {
  const nothing = {
    hoursMin: null,
    hoursMax: null,
    payFloorPence: null,
    availableFrom: null,
    occupations: [],
  };

  it("is no limit, where a candidate set none", () => {
    expect(part("terms", nothing)).toMatchObject({ value: 1 });
    expect(part("terms", nothing).sentence).toBe("Can work any hours. Has set no pay floor. Free now.");
  });

  it("counts half and says so, for a candidate's work", () => {
    expect(part("occupation", nothing)).toMatchObject({
      value: 0.5,
      sentence: "No occupation is recorded for them.",
    });
  });

  it("counts half and says so, for the vacancy", () => {
    const silent = { latitude: null, longitude: null, hoursMin: null, hoursMax: null };
    const unpaid = { payHourlyMinPence: null, payHourlyMaxPence: null, startsOn: null };
    expect(part("travel", {}, silent)).toMatchObject({ value: 0.5 });
    expect(part("travel", {}, silent).sentence).toBe(
      "How far it is isn't known: the vacancy has no postcode.",
    );
    expect(part("terms", {}, { ...silent, ...unpaid })).toMatchObject({ value: 0.5 });
    expect(part("terms", {}, { ...silent, ...unpaid }).sentence).toBe(
      "The vacancy gives no hours. The vacancy gives no hourly pay to compare. Free from 1 December.",
    );
  });

  it("still scores 0 for skills where none is recorded, so that gaining one never lowers", () => {
    expect(part("skills", { skills: [], qualifications: [] })).toMatchObject({ value: 0, points: 0 });
  });
});
