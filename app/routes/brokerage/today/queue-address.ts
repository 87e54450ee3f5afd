import { type Kind, kindOf } from "~/domain/referrals/today/kinds";
import { paths } from "~/paths";

/** What of Today an address shows: everything, one kind of thing, or the live vacancies; and whose it is. */
export type QueuePlace = {
  show: Kind | "vacancies" | null;
  /** A colleague's id, or "nobody"; undefined for one's own. */
  of: string | undefined;
  /** The page of one kind, from 1. */
  page: number;
};

/** Reads an address. What it does not know it leaves out. */
export function placeIn(asked: URLSearchParams): QueuePlace {
  const kind = asked.get("kind");
  const page = Math.trunc(Number(asked.get("part")));
  return {
    show: kind === "vacancies" ? kind : (kindOf(kind) ?? null),
    of: asked.get("of")?.slice(0, 100) || undefined,
    page: page > 1 && page < 1_000 ? page : 1,
  };
}

/** The address of a place, without its page unless one is given. */
export function todayHref({ show, of, page = 1 }: Partial<QueuePlace>, more: Record<string, string> = {}) {
  const query = new URLSearchParams({
    ...(show ? { kind: show } : {}),
    ...(of ? { of } : {}),
    ...(page > 1 ? { part: String(page) } : {}),
    ...more,
  }).toString();
  return query ? `${paths.brokerage}?${query}` : paths.brokerage;
}
