import type { IndexSwap, Meilisearch } from "meilisearch";
import type { RebuildOptions, Rebuilt, Refused } from "../upkeep";
import { BATCH, type Holdings, holdings } from "./holdings.server";
import { pagesOf, type Side } from "./side";
import { done, Refusal } from "./tasks";

/** Requests sent ahead of those that are done: the server works best on many at once, and what is searched for waits behind them. */
const AHEAD = 50;
/** Milliseconds for one step: so many documents take a while. */
const STEP = 30 * 60_000;

/** The name under which an index is built. */
export const beside = (uid: string) => `${uid}_next`;

/** Builds every index beside the one in use, with its settings first, and then changes them all over in one step. */
export async function rebuildIndexes(
  client: Meilisearch,
  sides: readonly Side[],
  { turnOver = (swap) => swap(), ...watched }: RebuildOptions = {},
): Promise<Rebuilt> {
  const rebuilt: Rebuilt = { candidates: 0, vacancies: 0, refused: [] };
  try {
    for (const side of sides) {
      const next = holdings(client, side, beside(side.uid), STEP);
      await begin(client, side);
      const { sent, refused } = await fill(next, side, watched);
      rebuilt[side.what] += sent - refused.length;
      rebuilt.refused.push(...refused);
    }
    // From here on it is all or nothing, and so nobody is asked to stop.
    watched.signal?.throwIfAborted();
    await turnOver(() => changeOver(client, sides));
    for (const { uid } of sides) await clearUp(client, uid);
    return rebuilt;
  } catch (error) {
    for (const { uid } of sides) await client.deleteIndex(beside(uid)).catch(() => {});
    throw error;
  }
}

const clearUp = (client: Meilisearch, uid: string) =>
  done("clear up", client.deleteIndex(beside(uid)), { wait: STEP, forgiven: "index_not_found" });

async function begin(client: Meilisearch, { uid, settings }: Side) {
  const next = beside(uid);
  await clearUp(client, uid);
  await done("create the index", client.createIndex(next, { primaryKey: "id" }), { wait: STEP });
  await done("take the settings", client.index(next).updateSettings(settings), { wait: STEP });
}

async function fill(next: Holdings, { source, what }: Side, { onProgress, signal }: RebuildOptions) {
  const of = onProgress ? await source.count() : null;
  const underWay: { ids: string[]; finish: () => Promise<void> }[] = [];
  const refused: Refused[] = [];
  let sent = 0;
  let held = 0;
  /** Waits for the first of those under way; where one of its documents is at fault, it goes again by halves. */
  const finishFirst = async () => {
    const first = underWay.shift();
    if (!first) return;
    signal?.throwIfAborted();
    await first.finish().catch(async (error) => {
      if (!(error instanceof Refusal)) throw error;
      refused.push(...(await next.refresh(first.ids)));
    });
    held += first.ids.length;
    onProgress?.({ what, done: held, of });
  };
  for await (const { documents } of pagesOf(source, BATCH)) {
    if (underWay.length >= AHEAD) await finishFirst();
    if (documents.length === 0) continue;
    underWay.push({ ids: documents.map(({ id }) => id), finish: await next.send(documents) });
    sent += documents.length;
    signal?.throwIfAborted();
  }
  while (underWay.length > 0) await finishFirst();
  return { sent, refused };
}

/** Where there is none in use yet, the new one takes the name. */
async function changeOver(client: Meilisearch, sides: readonly Side[]) {
  const swaps: IndexSwap[] = [];
  for (const side of sides)
    swaps.push({
      indexes: [beside(side.uid), side.uid],
      rename: !(await holdings(client, side, side.uid, STEP).isThere()),
    });
  await done("swap the indexes", client.swapIndexes(swaps), { wait: STEP });
}
