import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CandidateForm } from "./forms";

const least = { reference: "WF-0042", name: "Ada Example", place: "E10", maxKm: "8" };
const full = {
  ...least,
  email: " Ada@Example.com ",
  phone: "07700 900123",
  place: "e10 7lu",
  occupations: "• Kitchen assistant\r\nchef\n\nChef",
  skills: "food preparation; cleaning",
  certificates: "Food hygiene level 2",
  hoursFrom: "16",
  hoursTo: "37.5",
  payFloor: "£14.80",
  availableFrom: { day: "1", month: "12", year: "2026" },
};
const read = (part: Record<string, unknown>) => CandidateForm.safeParse({ ...least, ...part });
const says = (part: Record<string, unknown>) =>
  read(part).error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);

describe("the form of a candidate", () => {
  it("is read in full, and keeps no more of a postcode than its first half", () => {
    const { data } = CandidateForm.safeParse(full);
    expect(data).toMatchObject({
      email: "ada@example.com",
      phone: "07700 900123",
      place: { outcode: "E10", latitude: expect.closeTo(51.57, 1), longitude: expect.closeTo(-0.02, 1) },
      occupations: ["Kitchen assistant", "Chef"],
      skills: ["food preparation", "cleaning"],
      certificates: ["Food hygiene level 2"],
      hoursFrom: 16,
      hoursTo: 37.5,
      payFloor: 1480,
      maxKm: 8,
      availableFrom: "2026-12-01",
    });
    expect(JSON.stringify(data)).not.toContain("7LU");
  });

  it("needs no more than a reference, a name, a place and a distance", () => {
    expect(read({}).data).toMatchObject({
      email: null,
      phone: null,
      hoursFrom: null,
      hoursTo: null,
      payFloor: null,
      skills: [],
    });
  });

  it("says every error at once, each beside its question", () => {
    const wrong = {
      reference: undefined,
      name: "  ",
      email: "ada at example",
      phone: "ring me",
      place: "M1 1AA",
      hoursFrom: "30",
      hoursTo: "16",
      payFloor: "lots",
      maxKm: "far",
      availableFrom: { day: "31", month: "11", year: "2026" },
    };
    expect(says(wrong)).toEqual(
      expect.arrayContaining([
        "reference: Enter a reference",
        "name: Enter the candidate’s name",
        "email: Enter an email address in the right form, such as name@example.com",
        "phone: Enter a phone number, such as 07700 900123",
        "place: Enter a London postcode. Front Door covers the 32 boroughs and the City of London",
        "hoursTo: The most hours must be the same as the fewest, or more",
        "payFloor: Enter pay an hour, such as 14.80, or pay a year, such as 28,000",
        "maxKm: Enter kilometres as a number from 1 to 100, such as 8",
        "availableFrom: The day they can start must be a real date",
      ]),
    );
    expect(says(wrong)).toHaveLength(9);
  });

  it.each([
    [{ place: "Leyton" }, "place: Enter a real postcode, such as E10 7LU"],
    [{ hoursFrom: "61" }, "hoursFrom: Enter the hours a week as a number up to 60, such as 16 or 37.5"],
    [{ reference: "x".repeat(41) }, "reference: The reference must be 40 characters or fewer"],
    [
      { occupations: Array.from({ length: 11 }, (_, i) => `Job ${i}`).join("\n") },
      "occupations: List 10 occupations or fewer",
    ],
    [{ skills: "x".repeat(121) }, `skills: Keep each line to 120 characters: “${"x".repeat(40)}…” is longer`],
  ])("with %j says %s", (part, error) => expect(says(part)).toEqual([error]));

  it("reads or refuses whatever is typed, and never throws", () => {
    const box = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "16", "£14.80", "E10", "a@b.cd"));
    const typed = fc.record({
      reference: box,
      name: box,
      email: box,
      phone: box,
      place: box,
      occupations: box,
      skills: box,
      hoursFrom: box,
      hoursTo: box,
      payFloor: box,
      maxKm: box,
    });
    fc.assert(
      fc.property(typed, (given) => {
        const { data } = CandidateForm.safeParse(given);
        if (!data) return;
        expect(data.reference.length).toBeGreaterThan(0);
        expect(data.maxKm).toBeGreaterThanOrEqual(1);
        expect(data.hoursTo ?? 60).toBeGreaterThanOrEqual(data.hoursFrom ?? 0);
        expect(data.skills.every((line) => line === line.trim() && line !== "")).toBe(true);
      }),
    );
  });
});
