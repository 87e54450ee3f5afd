import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageForms } from "./page-forms";
import type { PageKey } from "./pages";

const forms = pageForms("2026-11-22");
const least = { reference: "WF-0042", name: "Ada Example", place: "E10" };
const says = (page: PageKey, typed: Record<string, unknown>) =>
  forms[page].safeParse(typed).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ??
  [];

describe("the forms of a candidate's pages", () => {
  it("read who somebody is, and keep no more of a postcode than its first half", () => {
    const { data } = forms.person.safeParse({
      ...least,
      email: " Ada@Example.com ",
      phone: "07700 900123",
      place: "e10 7lu",
      dateOfBirth: { day: "1", month: "december", year: "1990" },
    });
    expect(data).toMatchObject({
      email: "ada@example.com",
      phone: "07700 900123",
      dateOfBirth: "1990-12-01",
      place: { outcode: "E10", latitude: expect.closeTo(51.57, 1), longitude: expect.closeTo(-0.02, 1) },
    });
    expect(JSON.stringify(data)).not.toContain("7LU");
  });

  it.each(["-------", "+ ( ) - - -", "123456", "1234567890123456"])(
    "take no “%s” for a phone number",
    (phone) => {
      expect(says("person", { ...least, phone })).toEqual([
        "phone: Enter a phone number, such as 07700 900123",
      ]);
    },
  );

  it.each(["020 7946 0556", "+44 (0)7700 900123"])("take %s for a phone number", (phone) => {
    expect(says("person", { ...least, phone })).toEqual([]);
  });

  it("say every error at once, each beside its question", () => {
    const wrong = { name: "  ", email: "ada at example", phone: "ring me", place: "M1 1AA" };
    expect(says("person", { ...wrong, dateOfBirth: { day: "1", month: "1", year: "2020" } })).toEqual([
      "reference: Enter a reference",
      "name: Enter the candidate’s name",
      "dateOfBirth: Check the date of birth: they must be 14 to 100 years old",
      "email: Enter an email address in the right form, such as name@example.com",
      "phone: Enter a phone number, such as 07700 900123",
      "place: Enter a London postcode. Front Door covers the 32 boroughs and the City of London",
    ]);
    expect(says("hours", { hoursFrom: "30", hoursTo: "16", payFloor: "lots", maxKm: "far" })).toEqual([
      "payFloor: Enter pay an hour, such as 14.80, or pay a year, such as 28,000",
      "maxKm: Enter kilometres as a number from 1 to 100, such as 8",
      "hoursTo: The most hours must be the same as the fewest, or more",
    ]);
  });

  it.each([
    ["person", { ...least, place: "Leyton" }, "place: Enter a real postcode, such as E10 7LU"],
    [
      "person",
      { ...least, reference: "x".repeat(41) },
      "reference: The reference must be 40 characters or fewer",
    ],
    [
      "work",
      { lines: Array.from({ length: 11 }, (_, i) => `Job ${i}`).join("\n") },
      "lines: List 10 occupations or fewer",
    ],
    [
      "work",
      { lines: "Waiter", chosen: Array.from({ length: 10 }, (_, i) => `id-${i}`) },
      "lines: List 10 occupations or fewer",
    ],
    [
      "skills",
      { lines: "x".repeat(121) },
      `lines: Keep each line to 120 characters: “${"x".repeat(40)}…” is longer`,
    ],
    ["right-to-work", {}, "rightToWork: Choose what you have seen"],
    ["right-to-work", { rightToWork: "limited" }, "until: Enter the last day of their right to work"],
    ["availability", { looking: "perhaps" }, "looking: Choose whether they are looking for work"],
    [
      "expiry",
      { days: { sia: { day: "31", month: "11", year: "2026" } } },
      "days.sia: The last day must be a real date",
    ],
    ["notes", { notes: "x".repeat(4_001) }, "notes: The notes must be 4,000 characters or fewer"],
  ] as const)("%s with %j says %s", (page, typed, error) => expect(says(page, typed)).toEqual([error]));

  it("read or refuse whatever is typed, and never throw", () => {
    const box = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "16", "£14.80", "E10", "a@b.cd"));
    const names = [
      "reference",
      "name",
      "email",
      "phone",
      "place",
      "lines",
      "find",
      "hoursFrom",
      "hoursTo",
      "payFloor",
      "maxKm",
      "notes",
      "looking",
      "rightToWork",
    ];
    const typed = fc.record(Object.fromEntries(names.map((name) => [name, box])));
    fc.assert(
      fc.property(typed, (given) => {
        for (const form of Object.values(forms)) form.safeParse(given);
        const hours = forms.hours.safeParse(given).data;
        expect(hours?.hoursTo ?? 60).toBeGreaterThanOrEqual(hours?.hoursFrom ?? 0);
        const { lines = [] } = forms.skills.safeParse(given).data ?? {};
        expect(lines.every((line) => line === line.trim() && line !== "")).toBe(true);
      }),
    );
  });
});
