import { describe, expect, it } from "vitest";
import { EngineFailure, type MatchingEngine } from "./engine";
import { withFallback } from "./fallback.server";

const engine = (name: MatchingEngine["name"], retrieve: MatchingEngine["retrieve"]): MatchingEngine => ({
  name,
  retrieve,
  refresh: async () => {},
  rebuild: async () => 0,
  health: async () => ({ ok: true, detail: name }),
});
const ask = { skills: [], occupations: [], near: null, brokerages: null, licences: [], limit: 1 };
const database = engine("postgresql", async () => ["from the database"]);

describe("a search server with the database behind it", () => {
  it("answers itself while it can", async () => {
    const well = engine("meilisearch", async () => ["from the server"]);
    expect(await withFallback(well, database).retrieve(ask)).toEqual(["from the server"]);
  });

  it("leaves the answer to the database within the same request when it fails", async () => {
    const down = engine("meilisearch", async () => {
      throw new EngineFailure("Meilisearch could not search");
    });
    expect(await withFallback(down, database).retrieve(ask)).toEqual(["from the database"]);
  });

  it("does not hide a mistake of ours", async () => {
    const wrong = engine("meilisearch", async () => {
      throw new TypeError("ask is undefined");
    });
    await expect(withFallback(wrong, database).retrieve(ask)).rejects.toThrow(TypeError);
  });
});
