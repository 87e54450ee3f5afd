import type { Tx } from "~/platform/actor.server";
import type { QueueItem } from "./item";
import type { Seen } from "./seen";

/** When what may be looked at was, by whoever's queue it stands in. `reader` is whose the team's own items are. */
export async function readSeen(tx: Tx, items: readonly QueueItem[], reader: string): Promise<Seen[]> {
  const keys = items.flatMap(({ seen }) => seen);
  const people = [...new Set(items.map(({ owner }) => owner ?? reader))];
  return tx.$queryRaw<Seen[]>`
    select "personId", item, at from queue_done
    where "personId" = any(${people}::text[]) and item = any(${keys}::text[])`;
}
