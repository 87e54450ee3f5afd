import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { innerLocalities } from "./inner-localities";
import { outcodeOfLocality } from "./localities";
import { locate } from "./locate";
import { findOutcode } from "./outcodes";
import { outerLocalities } from "./outer-localities";

const postings = resolve("../shared/data/jobpostings/nhs-london.jsonl");

describe("the name of a place", () => {
  it.each([
    ["Denmark Hill, London", "SE5"],
    ["Whitechapel", "E1"],
    ["TOOTING", "SW17"],
    ["Hammersmith", "W6"],
    ["Hammersmith Hospital, London", "W12"],
    ["Guy’s and St Thomas’ Hospital, London", "SE1"],
    ["St. Mary's Hospital, London", "W2"],
    ["Chelsea & Westminster Hospital, London", "SW10"],
    ["West Ham", "E15"],
    ["Ham, Richmond", "TW10"],
    ["The Royal Marsden, Sutton", "SM2"],
    ["Chelsea Ward, Hillingdon Hospital", "UB8"],
    ["Westfield, Stratford City", "E20"],
    ["Kingston upon Thames", "KT1"],
  ])("%j is in %s", (name, outcode) => expect(outcodeOfLocality(name)).toBe(outcode));

  it.each(["", "London", "Various, London", "Staff Bank, Surrey", "Stratford-upon-Avon", "Sutton Coldfield"])(
    "%j is nowhere in particular",
    (name) => expect(outcodeOfLocality(name)).toBeNull(),
  );

  it("is listed once, under an outcode of London", () => {
    const lines = `${innerLocalities}${outerLocalities}`.trim().split(/\n+/);
    const names = lines.flatMap((line) => (line.split(": ")[1] ?? "").split(", "));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.length).toBeGreaterThan(500);
    for (const line of lines) expect(findOutcode(line.split(": ")[0] ?? "")).toBeDefined();
  });

  it("is read from any text, and always as an outcode of London", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const outcode = outcodeOfLocality(text);
        expect(outcode === null || findOutcode(outcode) !== undefined).toBe(true);
      }),
    );
  });
});

describe.skipIf(!existsSync(postings))("beside ../shared/data/jobpostings/nhs-london.jsonl", () => {
  it("seven in ten localities have an outcode, and nine in ten of those are in their postcode's borough", () => {
    let placed = 0;
    let named = 0;
    let agreed = 0;
    for (const line of readFileSync(postings, "utf8").trim().split("\n")) {
      const { addressLocality, postalCode } = JSON.parse(line).jobLocation.address;
      const byPostcode = locate(postalCode);
      if (!byPostcode.ok) continue;
      placed += 1;
      const outcode = outcodeOfLocality(addressLocality.replaceAll("&#39;", "'").replaceAll("&amp;", "&"));
      const byName = locate(outcode ?? "");
      if (!byName.ok) continue;
      named += 1;
      if (byName.place.boroughCode === byPostcode.place.boroughCode) agreed += 1;
    }
    expect(named / placed).toBeGreaterThan(0.7);
    expect(agreed / named).toBeGreaterThan(0.9);
  });
});
