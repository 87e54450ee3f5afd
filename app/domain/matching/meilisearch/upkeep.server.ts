import type { Change, Compared, Refused, Upkeep } from "../upkeep";
import { clientOf, type ServerOptions } from "./client";
import { deleteEarlier } from "./earlier.server";
import { surfaced } from "./failure";
import { holdings } from "./holdings.server";
import { rebuildIndexes } from "./rebuild.server";
import type { Side } from "./side";
import { verifySide } from "./verify.server";

export type MeilisearchUpkeepOptions = ServerOptions & {
  /** One that may write. */
  writeKey?: string | undefined;
  /** Milliseconds for one task that is no part of a rebuild. */
  taskWait?: number;
};

/** The upkeep of a Meilisearch server, 1.50 or newer. What it holds comes from the sources of `sides` alone. */
export function meilisearchUpkeep(
  { writeKey, taskWait = 60_000, ...server }: MeilisearchUpkeepOptions,
  sides: readonly Side[],
): Upkeep {
  const client = clientOf(server, writeKey);
  const all = sides.map((side) => ({ ...side, held: holdings(client, side, side.uid, taskWait) }));

  const refresh = async (changes: readonly Change[]) => {
    const refused: Refused[] = [];
    for (const { side, held } of all) {
      const subjects = changes.filter((change) => change.side === side).map(({ subject }) => subject);
      refused.push(...(await held.refresh([...new Set(subjects)])));
    }
    return refused;
  };

  return {
    name: "meilisearch",

    refresh: (changes) => surfaced("take changes", () => refresh(changes)),

    rebuild: (options) =>
      stoppable(options?.signal, "rebuild the indexes", () => rebuildIndexes(client, sides, options)),

    verify: ({ mend = refresh, ...watched } = {}) =>
      stoppable(watched.signal, "compare what it holds", async () => {
        const compared: Compared[] = [];
        for (const side of all) compared.push(await verifySide(side, side.held, { mend, ...watched }));
        // A process of an earlier version that still runs is answered by the database.
        await deleteEarlier(
          client,
          sides.map(({ uid }) => uid),
          taskWait,
        );
        return compared;
      }),

    lacks: () =>
      surfaced("say what it holds", async () => {
        for (const { held } of all) {
          const lack = await held.lacks();
          if (lack) return lack;
        }
        return null;
      }),
  };
}

/** Like {@link surfaced}; whoever asked the work to stop gets their own reason back. */
const stoppable = <T>(signal: AbortSignal | undefined, what: string, work: () => Promise<T>) =>
  surfaced(what, work).catch((error) => {
    throw signal?.aborted ? signal.reason : error;
  });
