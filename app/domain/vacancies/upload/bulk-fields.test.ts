import { describe, expect, it } from "vitest";
import { vacancyFields } from "../forms";
import { bulkFields, notInBulk } from "./bulk-fields";
import { readHeader } from "./bulk-header";
import { folded } from "./bulk-kinds";

describe("the columns of a file", () => {
  it("answer every question of the vacancy form, or say why one is not asked", () => {
    const answered = bulkFields.map(({ field }) => field);
    // The day to go live is asked on a page of its own, after the form.
    expect([...answered, ...Object.keys(notInBulk)].sort()).toEqual([...vacancyFields, "goesLiveOn"].sort());
  });

  it("have names by which no two are mixed up", () => {
    const names = bulkFields.flatMap(({ field, json = field, heading, also = [] }) => [
      ...new Set([field, json, heading, ...also].map(folded)),
    ]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("are known by other names, in any order, and others beside them are named", () => {
    const header = readHeader(["POSTCODE", "closes on", "Salary band", "title", "What to change"]);
    expect(header.columns).toEqual(["siteId", "closesOn", null, "title", null]);
    expect(header.unread).toEqual(["Salary band"]);
    expect(header.problems.map(({ column }) => column)).toContain("Occupation");
  });

  it("may stand once each", () => {
    const { problems } = readHeader([...bulkFields.map(({ heading }) => heading), "Deadline"]);
    expect(problems).toEqual([
      { column: "Closing date", message: expect.stringContaining("Keep one column Closing date") },
    ]);
  });
});
