import "~/platform/test/database";
import { beforeEach, describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Ask } from "../engine";
import { aCrowd } from "../example-crowd";
import { verifySearch } from "../in-step/verify-search.server";
import { peopled } from "../test/search-world";
import type { Progress } from "../upkeep";
import { postgresqlCandidates } from "./candidates.server";
import { postgresqlUpkeep } from "./upkeep.server";

const SIZE = 60;
const tester = system("upkeep test");
const upkeep = postgresqlUpkeep();

const ask: Ask = {
  skills: [{ id: "s1", weight: 35 }],
  occupations: [],
  near: null,
  brokerages: null,
  licences: [],
  withinKm: null,
  readyBy: null,
  limit: SIZE,
};
const find = () => postgresqlCandidates(tester).retrieve(ask);
const holders = aCrowd(SIZE)
  .filter(({ skills }) => skills.includes("s1"))
  .map(({ id }) => id);
const postings = async () => {
  const { rows } = await ownerPool().query(
    "select term, area, brokerage, candidate from search.posting order by 1, 2, 3, 4",
  );
  return rows;
};
const asOwner = (sql: string) => ownerPool().query(`begin; set local app.kind = 'system'; ${sql}; commit`);

beforeEach(() => peopled(SIZE));

describe("the database's own tables", () => {
  it("hold after a rebuild what the triggers made them hold, and can be searched meanwhile", async () => {
    const before = await postings();
    const progress: Progress[] = [];
    const searches: Promise<string[]>[] = [];
    const rebuilt = await upkeep.rebuild({
      onProgress(one) {
        progress.push(one);
        searches.push(find());
      },
    });
    expect(rebuilt).toMatchObject({ candidates: SIZE, refused: [] });
    expect(progress.at(-1)).toEqual({ what: "candidates", done: SIZE, of: SIZE });
    expect(await postings()).toEqual(before);
    for (const found of [...searches, find()]) expect((await found).sort()).toEqual(holders);
    expect(searches.length).toBeGreaterThan(0);
  });

  it("are as they were where a rebuild is stopped", async () => {
    const before = await postings();
    const stopping = new AbortController();
    const rebuilding = upkeep.rebuild({ signal: stopping.signal, onProgress: () => stopping.abort() });
    await expect(rebuilding).rejects.toThrow("This operation was aborted");
    expect(await postings()).toEqual(before);
    expect(await find()).toHaveLength(holders.length);
  });

  it("are found astray and mended where somebody changed them behind the triggers' back", async () => {
    await asOwner("delete from search.posting where term = search.skill_term('s1')");
    expect(await find()).toEqual([]);
    const [compared] = await upkeep.verify();
    expect(compared).toMatchObject({
      what: "postings",
      mended: holders.length,
      meant: (await postings()).length,
    });
    expect((await find()).sort()).toEqual(holders);
    expect((await upkeep.verify())[0]).toMatchObject({ mended: 0 });
  });

  it("are found to hold a vacancy that is none, and lack one that is, and mended", async () => {
    const employer = await organisation("employer");
    const [one, other] = [await liveVacancy(employer.id), await liveVacancy(employer.id)];
    const searched = async () => {
      const { rows } = await ownerPool().query<{ id: string }>(
        "select id from search.vacancy order by number",
      );
      return rows.map(({ id }) => id);
    };
    expect((await upkeep.verify())[1]).toMatchObject({ what: "vacancies", held: 2, meant: 2, mended: 0 });
    await asOwner(
      `delete from search.vacancy where id = '${one.id}'; update search.vacancy set pay = 1 where id = '${other.id}'`,
    );
    expect((await upkeep.verify())[1]).toMatchObject({ held: 1, meant: 2, mended: 2 });
    expect(await searched()).toEqual([one.id, other.id]);
    expect((await upkeep.verify())[1]).toMatchObject({ mended: 0 });
  });

  it("count anew each night how many hold what", async () => {
    await asActor(tester, (tx) => tx.candidate.deleteMany({ where: { id: { not: holders[0] ?? "" } } }));
    await verifySearch({}, upkeep);
    const { rows } = await ownerPool().query(
      "select held from search.term where term = search.skill_term('s1')",
    );
    expect(rows).toEqual([{ held: 1 }]);
  });
});
