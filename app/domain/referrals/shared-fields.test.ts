import { describe, expect, test } from "vitest";
import { fieldsOf, inYourWords, type Shareable, sharedFields, snapshot, valueInWords } from "./shared-fields";

const dee: Shareable = {
  name: "Dee Okafor",
  phone: "020 7946 0018",
  email: "dee@example.org",
  occupations: ["kitchen"],
  skills: ["food", "washing", "stock", "knives", "cleaning"],
  qualifications: ["hygiene"],
  licences: [],
  hoursMin: 30,
  hoursMax: 40,
  availableFrom: "2026-12-01",
};
const labels: Record<string, string> = { kitchen: "Kitchen assistant", hygiene: "Food hygiene level 2" };
const label = (id: string) => labels[id] ?? id;
const today = "2026-11-22";

describe("what is shared", () => {
  test("is the chosen fields and nothing else, as words", () => {
    expect(snapshot(dee, ["firstName", "occupations", "availability"], label, today)).toEqual({
      firstName: "Dee",
      occupations: ["Kitchen assistant"],
      availability: "From 1 December",
    });
  });

  test("never holds a last name, whatever is chosen", () => {
    expect(JSON.stringify(snapshot(dee, sharedFields, label, today))).not.toContain("Okafor");
  });

  test("leaves out what the record does not say", () => {
    const bare = {
      ...dee,
      phone: null,
      qualifications: [],
      hoursMin: null,
      hoursMax: null,
      availableFrom: null,
    };
    expect(fieldsOf(snapshot(bare, sharedFields, label, today))).toEqual([
      "firstName",
      "email",
      "occupations",
      "skills",
    ]);
  });

  test("ignores a field that there is not", () => {
    expect(snapshot(dee, ["health", "notes", "name"], label, today)).toEqual({});
  });

  test("is told to the resident in their words", () => {
    expect(
      inYourWords(snapshot(dee, ["firstName", "phone", "occupations", "skills", "hours"], label, today)),
    ).toEqual([
      "your first name and phone number",
      "your work as a kitchen assistant, and five skills",
      "the hours you can work",
    ]);
    expect(inYourWords(snapshot(dee, ["firstName", "skills"], label, today))).toEqual([
      "your first name",
      "five skills of yours",
    ]);
  });

  test.each([
    [null, 16, "Up to 16 hours a week"],
    [16, null, "16 hours a week or more"],
    [37.5, 37.5, "37.5 hours a week"],
    [16, 30, "16 to 30 hours a week"],
  ])("says hours from %s to %s as %s", (hoursMin, hoursMax, words) => {
    const shared = snapshot({ ...dee, hoursMin, hoursMax }, ["hours"], label, today);
    expect(valueInWords(shared, "hours")).toBe(words);
  });
});
