import { randomUUID } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { meilisearchCandidates } from "~/domain/matching/meilisearch/candidates.server";
import { searchSides } from "~/domain/matching/meilisearch/search-sides.server";
import { meilisearchUpkeep } from "~/domain/matching/meilisearch/upkeep.server";
import type { SearchServer } from "~/platform/env.server";
import { says } from "./each";
import { DEPTH, wordsOf } from "./plain-postgresql";
import type { Way } from "./questions";
import type { Resident } from "./world";

/** Milliseconds for the server to take everybody's words, and for one search: nobody waits for an evaluation. */
const WAIT = 300_000;
const SEARCH_WAIT = 60_000;

/**
 * Fills two indexes of its own on a search server: one by our upkeep from the database, for our engine, and one with
 * people's words. On `undo` it puts what takes both away again.
 */
export async function onMeilisearch(
  { url, searchKey, writeKey }: SearchServer,
  residents: readonly Resident[],
  { undo, signal }: { undo: (() => Promise<void>)[]; signal: AbortSignal },
) {
  const client = new Meilisearch({ host: url, ...(writeKey ? { apiKey: writeKey } : {}) });
  const mine = (what: string) => {
    const uid = `evaluation_${what}_${randomUUID()}`;
    undo.push(async () => {
      await client.deleteIndex(uid).waitTask({ timeout: WAIT });
    });
    return uid;
  };
  const uid = mine("candidates");
  const sides = searchSides.filter(({ side }) => side === "candidate").map((side) => ({ ...side, uid }));
  await meilisearchUpkeep({ url, writeKey }, sides).rebuild({
    signal,
    onProgress: ({ done, of }) => says("Filling the search server", done, of),
  });
  const name = `Meilisearch ${(await client.getVersion()).pkgVersion}`;
  return {
    name,
    engine: meilisearchCandidates({ url, searchKey, uid, searchWait: SEARCH_WAIT }),
    plain: await plain(name, client, mine("words"), residents),
  };
}

/**
 * A person's words against the vacancy's words on Meilisearch as it comes, with none of its settings touched. It looks
 * at the first ten words of a question.
 */
async function plain(
  server: string,
  client: Meilisearch,
  uid: string,
  residents: readonly Resident[],
): Promise<Way> {
  const index = client.index<{ id: string; words: string }>(uid);
  const documents = residents.map((one) => ({ id: one.id, words: wordsOf(one) }));
  const task = index.addDocuments(documents, { primaryKey: "id" });
  const { status, error } = await task.waitTask({ timeout: WAIT });
  if (status !== "succeeded")
    throw new Error(`Meilisearch could not take people's words: ${error?.message ?? status}`);
  return {
    name: `plain text search, ${server}`,
    async rank({ words }) {
      const { hits } = await index.search(words, { limit: DEPTH, attributesToRetrieve: ["id"] });
      return hits.map(({ id }) => id);
    },
  };
}
