import { type Kind, kindOrder } from "./kinds";

/** One thing that is due, as a line of the day's queue says it. People go by their reference, never by name. */
export type QueueItem = {
  /** What it is and about whom: the same for as long as it is due. */
  key: string;
  kind: Kind;
  /** Whose it is: a broker's id; null for the whole team's. */
  owner: string | null;
  /** "Consent not answered". */
  what: string;
  /** "NW-1822", or the vacancy's title. */
  who: string;
  /** "Kitchen assistant, Lea Bridge Canteen"; null where `who` says it all. */
  where: string | null;
  /** "asked 3 days ago, lapses on Thursday". */
  why: string;
  /** The ISO day by which it is urgent: the earlier, the more. */
  on: string;
  /** The ISO day since which it waits. */
  since: string;
  /** The page where it is done. */
  href: string;
  /** Where looking at it is all there is to do: by what that is remembered. Empty for what is done elsewhere. */
  seen: readonly string[];
  /** Whether it comes back some working days after it was looked at. */
  comesBack: boolean;
};

/** Items of one kind, the most urgent first; `total` counts those that a page leaves out too. */
export type QueueGroup = { kind: Kind; items: QueueItem[]; total: number };

/** The most urgent kind first, within it the earliest day, and among equals always the same order. */
export const byUrgency = (a: QueueItem, b: QueueItem) =>
  kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
  compare(a.on, b.on) ||
  compare(a.who, b.who) ||
  compare(a.key, b.key);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The queue: nothing twice, in order of urgency. */
export function inOrder(items: readonly QueueItem[]): QueueItem[] {
  const once = new Map(items.map((item) => [item.key, item]));
  return [...once.values()].sort(byUrgency);
}

/** The queue by kind; of each kind `most` at the most. */
export function grouped(items: readonly QueueItem[], most = Number.POSITIVE_INFINITY): QueueGroup[] {
  return kindOrder.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length > 0 ? [{ kind, items: own.slice(0, most), total: own.length }] : [];
  });
}

/** How many there are of each kind. */
export function countsOf(items: readonly Pick<QueueItem, "kind">[]): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
