import { MeilisearchApiError } from "meilisearch";
import { clientOf, type ServerOptions } from "./client";
import { surfaced } from "./failure";
import { searchForNothing } from "./probe.server";

export type KeyFinding = { key: "search" | "write"; ok: boolean; words: string };

type Given = ServerOptions & { searchKey?: string | undefined; writeKey?: string | undefined };

/** Whether the server lets a request through. An index that is missing is none of a key's faults. */
async function allowed(request: () => Promise<unknown>) {
  try {
    await request();
    return true;
  } catch (error) {
    if (!(error instanceof MeilisearchApiError)) throw error;
    return error.response.status !== 401 && error.response.status !== 403;
  }
}

/**
 * Whether the keys can do what they are for and no more, by trying: to search for nothing, to delete no document, and
 * to read the server's keys.
 * @throws EngineFailure where the server is out of reach
 */
export const checkKeys = ({ searchKey, writeKey, ...server }: Given, uid: string): Promise<KeyFinding[]> =>
  surfaced("check the keys", async () => {
    const as = (key: string | undefined) => clientOf(server, key);
    const can = (key: string | undefined) => ({
      search: () => allowed(() => searchForNothing(as(key), [uid])),
      write: () => allowed(() => as(key).index(uid).deleteDocuments([])),
      rule: () => allowed(() => as(key).getKeys({ limit: 1 })),
    });
    const [searcher, writer] = [can(searchKey), can(writeKey)];
    return [
      !(await searcher.search())
        ? { key: "search", ok: false, words: "The search key can't search." }
        : (await searcher.write())
          ? { key: "search", ok: false, words: "The search key can write, which it need not." }
          : { key: "search", ok: true, words: "The search key can search and can't write." },
      !(await writer.write())
        ? { key: "write", ok: false, words: "The write key can't write." }
        : (await writer.rule())
          ? { key: "write", ok: false, words: "The write key can read the server's keys, which it need not." }
          : { key: "write", ok: true, words: "The write key can write and can't read the server's keys." },
    ];
  });
