import { describe, expect, test } from "vitest";
import { sayEmployer, sayVacancy } from "./say-vacancy";

const kitchen = {
  type: "job",
  title: "Kitchen assistant",
  payUnit: "hour",
  payMinPence: 1480,
  payMaxPence: 1480,
  payText: null,
  hoursMin: 35,
  hoursMax: 35,
  site: { outcode: "E10", name: "Lea Bridge Road", postcode: "E10 7LU" },
} as const;

describe("a vacancy said to a resident", () => {
  test("is two short sentences", () => {
    expect(sayVacancy(kitchen)).toBe(
      "The job is Kitchen assistant, in E10. It is 35 hours a week and pays £14.80 an hour.",
    );
  });

  test("says a range, and leaves out what is not known", () => {
    const range = { ...kitchen, hoursMin: 16, hoursMax: 30, payUnit: null, payText: "NHS scale" };
    expect(sayVacancy(range)).toContain("It is 16 to 30 hours a week and pays NHS scale.");
    const bare = { ...range, payText: null, hoursMin: null, hoursMax: null };
    expect(sayVacancy({ ...bare, site: { outcode: null, name: "Denmark Hill" } })).toBe(
      "The job is Kitchen assistant, in Denmark Hill.",
    );
  });

  test("says who the employer is and where the work would be", () => {
    const organisation = { name: "Lea Bridge Canteen", sector: "hospitality" };
    expect(sayEmployer({ organisation, site: kitchen.site })).toBe(
      "Lea Bridge Canteen is in hospitality. You would work at Lea Bridge Road, E10 7LU.",
    );
    expect(sayEmployer({ organisation: { ...organisation, sector: null }, site: kitchen.site })).toBe(
      "You would work at Lea Bridge Road, E10 7LU.",
    );
  });
});
