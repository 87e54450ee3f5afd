import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EngineFailure } from "../engine";
import { postgresqlUpkeep } from "../postgresql/upkeep.server";
import { numbered, peopled } from "../test/search-world";
import { CANDIDATES, closeServed, served } from "../test/served";
import { takeChanges } from "./take-changes.server";
import { verifySearch } from "./verify-search.server";

const SIZE = 40;
beforeEach(async () => {
  await peopled(SIZE);
  await takeChanges({ byTheClock: true }, postgresqlUpkeep()); // no test rests for the failures of another
});
afterEach(closeServed);

describe("a comparison", () => {
  it("finds and mends what is missing, changed and in excess, and then finds nothing", async () => {
    const { engine, indexes, idsIn } = await served();
    const documents = indexes.get(CANDIDATES)?.documents;
    documents?.delete(numbered(7));
    documents?.set(numbered(8), { ...documents.get(numbered(8)), skills: ["forged"] });
    documents?.set("stranger", { ...documents.get(numbered(9)), id: "stranger" });
    const first = (await verifySearch({}, engine)).find(({ what }) => what === "candidates");
    expect(first).toMatchObject({ held: SIZE, meant: SIZE, mended: 3 });
    expect(first?.checksums?.held).not.toBe(first?.checksums?.meant);
    expect(idsIn(CANDIDATES)).toHaveLength(SIZE);
    const second = (await verifySearch({}, engine)).find(({ what }) => what === "candidates");
    expect(second).toMatchObject({ held: SIZE, meant: SIZE, mended: 0 });
    expect(second?.checksums?.held).toBe(second?.checksums?.meant);
  });

  it("takes away what an earlier version left", async () => {
    const { engine, indexes } = await served();
    const before = [...indexes.keys()];
    for (const left of ["candidates_v0", "vacancies_v0_next"])
      indexes.set(left, { settings: {}, documents: new Map() });
    await verifySearch({}, engine);
    expect([...indexes.keys()]).toEqual(before);
  });

  it("throws where the server can't be asked", async () => {
    const { engine } = await served(() => ({ status: 503, body: {} }));
    await expect(verifySearch({}, engine)).rejects.toThrow(EngineFailure);
  });
});
