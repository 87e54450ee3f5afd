import { type EnqueuedTaskPromise, type Meilisearch, MeilisearchApiError } from "meilisearch";
import { batchesOf } from "./batches";
import { EngineFailure } from "./engine";
import type { CandidateFacts } from "./facts";
import { type IndexedCandidate, SETTINGS, toIndexed } from "./meilisearch-index";

/** Documents sent in one request. */
export const BATCH = 1000;

/** What a search server holds of candidates, in the index `live`, and how it comes to hold it. */
export function holdings(client: Meilisearch, live: string, taskWait: number) {
  const beside = `${live}_next`;
  const index = (uid: string) => client.index<IndexedCandidate>(uid);
  const add = (uid: string, facts: readonly CandidateFacts[]) =>
    index(uid).addDocuments(facts.map(toIndexed));

  /** Waits until a task is done: that it was accepted says nothing yet. */
  async function done(what: string, task: EnqueuedTaskPromise, forgiven?: string) {
    const { status, error } = await task.waitTask({ timeout: taskWait });
    if (status === "succeeded" || (forgiven && error?.code === forgiven)) return;
    throw new EngineFailure(`Meilisearch could not ${what}: ${error?.message ?? status}`);
  }

  async function exists() {
    try {
      await index(live).getRawInfo();
      return true;
    } catch (error) {
      if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found") return false;
      throw error;
    }
  }

  /** Sends all before waiting for any, so that the server takes many requests at once. */
  async function fill(all: AsyncIterable<CandidateFacts>, onProgress: (done: number) => void) {
    const sent: { task: EnqueuedTaskPromise; upTo: number }[] = [];
    for await (const facts of batchesOf(all, BATCH)) {
      const task = add(beside, facts);
      await task;
      sent.push({ task, upTo: (sent.at(-1)?.upTo ?? 0) + facts.length });
    }
    for (const { task, upTo } of sent) {
      await done("take candidates", task);
      onProgress(upTo);
    }
    return sent.at(-1)?.upTo ?? 0;
  }

  return {
    exists,

    /** Adds or replaces at most {@link BATCH}. */
    take: (facts: readonly CandidateFacts[]) => done("take candidates", add(live, facts)),

    letGo: (ids: readonly string[]) => done("let candidates go", index(live).deleteDocuments([...ids])),

    /** Builds beside the index in use, with its settings first, and then changes the two over in one step. */
    async replace(all: AsyncIterable<CandidateFacts>, onProgress: (done: number) => void) {
      await done("clear up", client.deleteIndex(beside), "index_not_found");
      await done("create the index", client.createIndex(beside, { primaryKey: "id" }));
      await done("take the settings", index(beside).updateSettings(SETTINGS));
      const held = await fill(all, onProgress);
      const rename = !(await exists());
      await done("swap the indexes", client.swapIndexes([{ indexes: [beside, live], rename }]));
      if (!rename) await done("clear up", client.deleteIndex(beside));
      return held;
    },

    count: async () => (await index(live).getStats()).numberOfDocuments,
  };
}
