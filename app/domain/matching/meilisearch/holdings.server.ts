import { type Meilisearch, MeilisearchApiError } from "meilisearch";
import type { Refused } from "../upkeep";
import { batches } from "./batches";
import { agree } from "./settings-agree";
import type { Document, Side } from "./side";
import { accepted, allButRefused, done } from "./tasks";

/** Documents in one request. */
export const BATCH = 1000;

/** What a search server holds of one side in one index, and how it comes to hold it. */
export type Holdings = ReturnType<typeof holdings>;

/**
 * @param uid of the index, which may be the one in use or the one that is built beside it
 * @param wait milliseconds for one task
 */
export function holdings(
  client: Meilisearch,
  { side, what, settings, source }: Side,
  uid: string,
  wait: number,
) {
  const index = client.index<Document>(uid);
  const give = async (documents: readonly Document[]) =>
    done(`take ${what}`, index.addDocuments([...documents]), { wait });

  const take = async (documents: readonly Document[]): Promise<Refused[]> => {
    const refused = await allButRefused(documents, give);
    return refused.map(({ one, why }) => ({ side, subject: one.id, why }));
  };

  return {
    uid,

    /** Makes it hold of these what the source has. */
    async refresh(all: readonly string[]): Promise<Refused[]> {
      const refused: Refused[] = [];
      for (const ids of batches(all, BATCH)) {
        const documents = await source.documentsOf(ids);
        const there = new Set(documents.map(({ id }) => id));
        const gone = ids.filter((id) => !there.has(id));
        refused.push(...(await take(documents)));
        if (gone.length > 0) await done(`let ${what} go`, index.deleteDocuments(gone), { wait });
      }
      return refused;
    },

    /** Sends documents without waiting for them. @returns waits for them; where one is at fault, refreshes them all by halves */
    async send(documents: readonly Document[]) {
      const task = index.addDocuments([...documents]);
      await accepted(`take ${what}`, task);
      return () => done(`take ${what}`, task, { wait });
    },

    /** Those of these ids that are held, with these fields. */
    async fetch(ids: readonly string[], fields: readonly string[]): Promise<Document[]> {
      return (await documents({ ids, fields, limit: ids.length })).results;
    },

    /** Ids of what is held, by the page, in an order of the server's own. */
    async idsFrom(offset: number): Promise<string[]> {
      const page = await documents({ offset, limit: BATCH, fields: ["id"] });
      return page.results.map(({ id }) => id);
    },

    count: async () => (await index.getStats()).numberOfDocuments,

    async isThere() {
      try {
        await index.getRawInfo();
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    },

    /** Why it can't be added to, as a sentence; null where it can. */
    async lacks(): Promise<string | null> {
      try {
        if (agree(settings, await index.getSettings())) return null;
        return `The index ${uid} has other settings than this version's.`;
      } catch (error) {
        if (isMissing(error)) return `There is no index ${uid}.`;
        throw error;
      }
    },
  };

  /** The client asks by the address when there is no filter, where a thousand ids have no room. */
  function documents(body: {
    ids?: readonly string[];
    fields: readonly string[];
    offset?: number;
    limit: number;
  }) {
    return index.httpRequest.post<{ results: Document[] }>({ path: `indexes/${uid}/documents/fetch`, body });
  }
}

const isMissing = (error: unknown) =>
  error instanceof MeilisearchApiError && error.cause?.code === "index_not_found";
