import { answerWith, searchServer } from "~/domain/matching/test/search-server";
import "~/platform/test/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchSides } from "~/domain/matching/meilisearch/search-sides.server";
import { add, change, changes, numbered, peopled, remove } from "~/domain/matching/test/search-world";
import { ownerPool } from "~/platform/database/db.server";
import { until } from "~/platform/test/until";
import { work } from "./worker";

const uid = searchSides.find(({ side }) => side === "candidate")?.uid ?? "";
const held = (id: string) => searchServer.indexes.get(uid)?.documents.get(id);
const jobsToTell = async () => {
  const { rows } = await ownerPool().query(
    "select 1 from graphile_worker.jobs where task_identifier = 'search.changed'",
  );
  return rows.length;
};
let stop = async () => {};

beforeAll(async () => {
  await peopled(30);
  stop = await work();
});
afterAll(async () => {
  await stop();
  await searchServer.close();
});

describe("the worker", () => {
  it("fills a search server that holds nothing when it starts", () =>
    until("everybody is held", () => searchServer.idsIn(uid).length === 30));

  it("tells the search server of a change within two seconds, as it is committed", async () => {
    await add("newcomer");
    await until("the newcomer is held", () => held("newcomer") !== undefined, 2_000);
    await change(numbered(3), { skills: ["skill-77"] });
    await until("the change is held", () => JSON.stringify(held(numbered(3))).includes("skill-77"), 2_000);
    await remove("newcomer");
    await until("the newcomer is gone", () => held("newcomer") === undefined, 2_000);
    await until("nothing waits", async () => (await changes()).length === 0);
  });

  it("leaves a change waiting for the clock while the search server takes none, and no job fails for it", async () => {
    let refusals = 0;
    answerWith(() => {
      refusals++;
      return { status: 503, body: {} };
    });
    await add("waits");
    await until("the server has refused", () => refusals > 0);
    await until("no job is left to try it", async () => (await jobsToTell()) === 0);
    expect(await changes()).toMatchObject([{ subject: "waits", told: false, failed: null }]);
    answerWith(() => "go on");
  });
});
