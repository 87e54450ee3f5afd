import type { Meilisearch } from "meilisearch";
import { done } from "./tasks";

/** `candidates_v12` and `candidates_v12_next` in two: what it is of, and which version. */
const VERSIONED = /^(.+)_v(\d+)(?:_next)?$/;

/** Indexes of versions before these, which nobody searches any more once every process runs this one. */
export function earlierThan(uids: readonly string[], all: readonly string[]): string[] {
  const current = new Map(uids.map(split).flatMap((one) => (one ? [[one.of, one.version]] : [])));
  return all.filter((uid) => {
    const one = split(uid);
    return one !== null && one.version < (current.get(one.of) ?? 0);
  });
}

function split(uid: string) {
  const [, of, version] = VERSIONED.exec(uid) ?? [];
  return of === undefined ? null : { of, version: Number(version) };
}

/** Deletes them: what they hold of people is kept up by nobody. */
export async function deleteEarlier(
  client: Meilisearch,
  uids: readonly string[],
  wait: number,
): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  const all = results.map(({ uid }) => uid);
  for (const uid of earlierThan(uids, all))
    await done("delete an earlier index", client.deleteIndex(uid), { wait, forgiven: "index_not_found" });
}
