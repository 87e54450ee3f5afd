import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { boroughs, boroughWithCode } from "./boroughs";
import { distanceKm } from "./distance";
import { findOutcode, outcodes } from "./outcodes";

const shared = resolve("../shared/data/outcodes-london.csv");

describe("the outcodes", () => {
  it("are each listed once, in a known borough", () => {
    expect(new Set(outcodes.map(({ outcode }) => outcode)).size).toBe(outcodes.length);
    for (const { boroughCode } of outcodes) expect(boroughWithCode(boroughCode)).toBeDefined();
  });

  it("reach every borough", () => {
    expect(new Set(outcodes.map(({ boroughCode }) => boroughCode)).size).toBe(boroughs.length);
  });

  it("lie within 13 km of the middle of their borough", () => {
    for (const outcode of outcodes) {
      const borough = boroughWithCode(outcode.boroughCode);
      if (borough) expect(distanceKm(outcode, borough)).toBeLessThan(13);
    }
  });

  it("are found by name", () => {
    expect(findOutcode("E10")).toEqual({
      outcode: "E10",
      latitude: 51.5681,
      longitude: -0.0115,
      boroughCode: "E09000031",
      sector: null,
    });
    expect(findOutcode("M1")).toBeUndefined();
  });

  it("include the Olympic Park, King's Cross and the London part of Harefield's outcode", () => {
    expect(findOutcode("E20")?.boroughCode).toBe("E09000025");
    expect(findOutcode("N1C")?.boroughCode).toBe("E09000007");
    expect(findOutcode("UB9")).toMatchObject({ boroughCode: "E09000017", sector: "6" });
  });
});

describe.skipIf(!existsSync(shared))("beside ../shared/data/outcodes-london.csv", () => {
  it("the outcodes say the same, and five of ours are added", () => {
    const rows = readFileSync(shared, "utf8").trim().split("\n").slice(1);
    for (const row of rows) {
      const [outcode = "", latitude, longitude, boroughCode] = row.split(",");
      expect(findOutcode(outcode)).toEqual({
        outcode,
        latitude: Number(latitude),
        longitude: Number(longitude),
        boroughCode,
        sector: null,
      });
    }
    expect(outcodes.length).toBe(rows.length + 5);
  });
});
