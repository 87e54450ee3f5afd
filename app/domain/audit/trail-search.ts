/** What an operator looks for in the audit trail. */
export type TrailSearch = {
  /** An action ("vacancy.published"), or its beginning ("vacancy"). */
  action: string;
  /** The id of what it happened to, whole. */
  subject: string;
  /** Entries older than this one; null for the newest. */
  before: bigint | null;
};

const LONGEST = 100;
/** The largest id there can be. */
const GREATEST = 2n ** 63n - 1n;

const word = (typed: string | null) => (typed ?? "").replace(/[\p{Cc}\s]+/gu, "").slice(0, LONGEST);

/** A search from an address, whatever it says. */
export function readTrailSearch(params: URLSearchParams): TrailSearch {
  const given = params.get("before") ?? "";
  const before = /^\d{1,19}$/.test(given) ? BigInt(given) : null;
  return {
    // Only what an action is made of: Prisma hands "%" and "_" to the database as wildcards.
    action: word(params.get("action"))
      .toLowerCase()
      .replace(/[^a-z.-]/g, ""),
    subject: word(params.get("subject")),
    before: before !== null && before <= GREATEST ? before : null,
  };
}

/** The query string of a search. */
export function trailQuery(search: Partial<Record<"action" | "subject" | "before", string>>): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value));
  return query.size > 0 ? `?${query}` : "";
}
