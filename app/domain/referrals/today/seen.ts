import type { QueueItem } from "./item";
import { passed } from "./working-days-since";

/** Working days for which somebody who was rung up is left in peace. */
const PEACE = 3;

/** What was looked at, by whose queue it left and by what it is remembered, and when. */
export type Seen = { personId: string; item: string; at: Date };

const keyOf = (personId: string, item: string) => `${personId} ${item}`;

/**
 * The queue without what was looked at. An item of one's own leaves when one (or a colleague for one) has seen all of
 * it; one of the whole team's, when the reader has.
 */
export function withoutSeen(
  items: readonly QueueItem[],
  seen: readonly Seen[],
  reader: string,
  at: Date,
): QueueItem[] {
  const when = new Map(seen.map(({ personId, item, at }) => [keyOf(personId, item), at]));
  const isDone = ({ owner, seen, comesBack }: QueueItem) =>
    seen.length > 0 &&
    seen.every((item) => {
      const moment = when.get(keyOf(owner ?? reader, item));
      return moment !== undefined && !(comesBack && passed(PEACE, moment, at));
    });
  return items.filter((item) => !isDone(item));
}
