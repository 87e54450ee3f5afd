import type { Figures, Sum } from "~/domain/demand/recoverable";

/** Counts by name. */
export type Named = Readonly<Record<string, number>>;

/** One count that holds all of another's people. */
export type Nested = { outer: string; inner: string };

/** What a reader knows: the figures that are shown, what adds up, and what holds what. */
export type Known = { shown: Figures; rows: readonly Sum[]; nested: readonly Nested[] };

type Change = { name: string; value: number };

/** How far from the truth to look for another number. */
const STEPS = [1, -1, 2, -2, 3, -3, 5, 8];
/** Changes tried before a search is given up, and the figure taken for given away. */
const MOST_TRIES = 400;

/**
 * Other figures that fit all that a reader knows, with some or all of `fixed` off the truth by as much: a proof that
 * what is shown leaves them open. Undefined where none were found, be it that there are none or that it took too long.
 * @param truth fits what is known
 */
export function otherWorld(truth: Named, known: Known, fixed: readonly string[]): Named | undefined {
  const open = fixed.filter((name) => known.shown[name] === null);
  for (const by of STEPS)
    for (const name of open) {
      const value = (truth[name] ?? 0) + by;
      if (value < 1) continue;
      const found = mended({ ...truth, [name]: value }, new Set(fixed), known, { left: MOST_TRIES });
      if (found) return found;
    }
  return undefined;
}

/** Mends one broken rule after another, those with fewest ways first; no figure is changed twice. */
function mended(
  world: Named,
  changed: ReadonlySet<string>,
  known: Known,
  tries: { left: number },
): Named | undefined {
  if (tries.left-- <= 0) return undefined;
  // Nought is always shown, so a hidden figure is one at least.
  const may = ({ name, value }: Change) => known.shown[name] === null && !changed.has(name) && value >= 1;
  const ways = broken(world, known).map((changes) => changes.filter(may));
  const [first] = ways.sort((a, b) => a.length - b.length);
  if (!first) return world;
  for (const { name, value } of first) {
    const found = mended({ ...world, [name]: value }, new Set([...changed, name]), known, tries);
    if (found) return found;
  }
  return undefined;
}

/** The rules that a world breaks, each as the changes of which one would mend it. */
function broken(world: Named, { rows, nested }: Known): Change[][] {
  const at = (name: string) => world[name] ?? 0;
  const unequal = rows.flatMap(({ whole, parts }) => {
    const over = parts.reduce((sum, part) => sum + at(part), 0) - at(whole);
    const change = (name: string, by: number): Change => ({ name, value: at(name) + by });
    return over === 0 ? [] : [[change(whole, over), ...parts.map((part) => change(part, -over))]];
  });
  const upended = nested
    .filter(({ outer, inner }) => at(outer) < at(inner))
    .map(({ outer, inner }) => [
      { name: outer, value: at(inner) },
      { name: inner, value: at(outer) },
    ]);
  return [...unequal, ...upended];
}
