import "~/platform/test/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyone } from "~/platform/actor";
import { env } from "~/platform/env.server";
import { clientOf } from "./meilisearch/client";
import { searchSides } from "./meilisearch/search-sides.server";
import { meilisearchUpkeep } from "./meilisearch/upkeep.server";
import { meilisearchVacancies } from "./meilisearch/vacancies.server";
import { postgresqlVacancies } from "./postgresql/vacancies.server";
import { asking } from "./test/asking";
import { narrowsAsPromised } from "./test/narrowing-promises";
import { suitsAsPromised } from "./test/suiting-promises";
import { vacancyCrowd, writeCrowd } from "./test/vacancy-crowd";
import { finds } from "./test/words-promises";
import type { VacancyEngine } from "./vacancy-engine";

const crowd = vacancyCrowd(120);

beforeAll(() => writeCrowd(crowd));

/** @param heard waits until the engine has heard of what changed in the database */
function keepsItsPromises(engine: VacancyEngine, heard: () => Promise<void>) {
  beforeAll(heard);
  narrowsAsPromised(engine, crowd);
  finds(engine, crowd, heard);
  suitsAsPromised(engine, crowd);
}

describe("PostgreSQL", () => {
  keepsItsPromises(postgresqlVacancies(anyone), async () => {});

  it("says what it looked for in place of a misspelt word", async () => {
    const { corrections } = await postgresqlVacancies(anyone).search(asking("q=pastery+cook"));
    expect(corrections).toEqual([{ typed: "pastery", used: ["pastry"] }]);
  });
});

describe.skipIf(!env.MEILI_URL)("Meilisearch (skipped without MEILI_URL)", () => {
  const server = { url: env.MEILI_URL ?? "http://localhost" };
  const uid = `contract_${process.pid}_vacancies`;
  const sides = searchSides.filter(({ side }) => side === "vacancy").map((side) => ({ ...side, uid }));
  const upkeep = meilisearchUpkeep({ ...server, writeKey: env.MEILI_KEY }, sides);
  const engine = meilisearchVacancies({ ...server, searchKey: env.MEILI_KEY, uid });
  keepsItsPromises(engine, async () => {
    await upkeep.rebuild();
  });

  afterAll(async () => {
    await clientOf(server, env.MEILI_KEY).deleteIndex(uid).waitTask();
  });
});
