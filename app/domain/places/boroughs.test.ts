import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { boards } from "./boards";
import { boroughs, boroughWithCode } from "./boroughs";
import { hubs, hubWithSlug } from "./hubs";

const shared = resolve("../shared/data/london.json");

describe("the boroughs", () => {
  it("are 33, each with its own code, name, short name and tile", () => {
    const tiles = boroughs.map(({ tile }) => `${tile.row},${tile.column}`);
    for (const values of [
      boroughs.map(({ code }) => code),
      boroughs.map(({ name }) => name),
      boroughs.map(({ shortName }) => shortName),
      tiles,
    ]) {
      expect(new Set(values).size).toBe(33);
    }
  });

  it("fit a map of seven rows and eight columns with names of at most ten letters", () => {
    for (const { shortName, tile } of boroughs) {
      expect(shortName.length).toBeLessThanOrEqual(10);
      expect(tile.row >= 0 && tile.row < 7 && tile.column >= 0 && tile.column < 8).toBe(true);
    }
  });

  it("each have one of the four hubs, and every hub has boroughs", () => {
    for (const { hub } of boroughs) expect(hubWithSlug(hub)).toBeDefined();
    expect(new Set(boroughs.map(({ hub }) => hub)).size).toBe(hubs.length);
  });

  it("are found by code, and a code elsewhere is not", () => {
    expect(boroughWithCode("E09000025")).toMatchObject({ name: "Newham", hub: "local-london" });
    expect(boroughWithCode("E08000003")).toBeUndefined();
  });
});

describe.skipIf(!existsSync(shared))("beside ../shared/data/london.json", () => {
  const london = existsSync(shared) ? JSON.parse(readFileSync(shared, "utf8")) : {};

  it("the boroughs say the same", () => {
    const ours = boroughs.map(({ code, name, latitude, longitude, hub, icb, tile }) => {
      return { code, name, latitude, longitude, careersHub: hub, icb, tile };
    });
    expect(ours).toEqual(london.boroughs);
  });

  it("the hubs and the boards say the same", () => {
    expect(hubs.map(({ slug, subRegion }) => ({ slug, subRegion }))).toEqual(london.careersHubs);
    expect(boards).toEqual(london.sectorTalentBoards);
  });
});
