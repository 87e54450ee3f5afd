/** Lists whose order means something; all others are sets. */
const ORDERED = new Set(["rankingRules", "searchableAttributes", "displayedAttributes", "sort"]);

/**
 * Whether a server's settings are as asked for. It may have more of them, for it says all that it goes by where we say
 * only what we choose.
 */
export function agree(asked: unknown, held: unknown, key = ""): boolean {
  if (Array.isArray(asked)) return Array.isArray(held) && agreeAsLists(asked, held, ORDERED.has(key));
  if (asked === null || typeof asked !== "object") return asked === held;
  if (held === null || typeof held !== "object") return false;
  const there = new Map<string, unknown>(Object.entries(held));
  return Object.entries(asked).every(
    ([name, value]) => value === undefined || agree(value, there.get(name), name),
  );
}

function agreeAsLists(asked: readonly unknown[], held: readonly unknown[], ordered: boolean) {
  if (asked.length !== held.length) return false;
  if (ordered) return asked.every((one, at) => agree(one, held[at]));
  const left = [...held];
  return asked.every((one) => {
    const at = left.findIndex((other) => agree(one, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
