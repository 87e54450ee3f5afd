import type { Key, KeyCreation } from "meilisearch";
import { clientOf, type ServerOptions } from "./client";
import { surfaced } from "./failure";

export type Keys = { search: string; write: string };

/** What each key may do, and no more: whoever serves pages needs the first alone. */
const RIGHTS = {
  search: { name: "Front Door: search", actions: ["search", "documents.get"] },
  write: {
    name: "Front Door: write",
    actions: [
      "documents.add",
      "documents.get",
      "documents.delete",
      "indexes.create",
      "indexes.get",
      "indexes.delete",
      "indexes.swap",
      "settings.get",
      "settings.update",
      "stats.get",
      "tasks.get",
      "version",
    ],
  },
} satisfies Record<keyof Keys, Pick<KeyCreation, "name" | "actions">>;

/** `candidates_v2` and all other versions of it: `candidates_*`. */
const everyVersion = (uid: string) => uid.replace(/_v\d+$/, "_*");

/**
 * Makes the two keys that the service needs, or finds those that were made before.
 * @param masterKey the server's own, or another that may make keys
 * @throws EngineFailure
 */
export const mintKeys = (
  server: ServerOptions,
  masterKey: string | undefined,
  uids: readonly string[],
): Promise<Keys> =>
  surfaced("make keys", async () => {
    const client = clientOf(server, masterKey);
    const { results } = await client.getKeys({ limit: 1000 });
    const key = async (wanted: (typeof RIGHTS)[keyof Keys], indexes: string[]) => {
      const made = results.find((one) => one.name === wanted.name && may(one, wanted.actions, indexes));
      return (made ?? (await client.createKey({ ...wanted, indexes, expiresAt: null }))).key;
    };
    // A key for some indexes is not told how a task ends that touches two, and a swap is one.
    return {
      search: await key(RIGHTS.search, uids.map(everyVersion)),
      write: await key(RIGHTS.write, ["*"]),
    };
  });

const may = (key: Key, actions: readonly string[], indexes: readonly string[]) =>
  key.expiresAt === null && same(key.actions, actions) && same(key.indexes, indexes);

const same = (some: readonly string[], others: readonly string[]) =>
  [...some].sort().join(" ") === [...others].sort().join(" ");
