import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figures, Sum } from "./recoverable";
import { suppress } from "./suppress";

type Published = { figures: Record<string, number>; sums: Sum[] };

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const lists = fc
  .array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 9 })
  .map((values): Published => {
    const parts = values.map((_, at) => `part${at}`);
    const figures = Object.fromEntries(values.map((value, at) => [`part${at}`, value]));
    return { figures: { ...figures, all: total(values) }, sums: [{ whole: "all", parts }] };
  });

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((cells): Published => {
    const columns = (cells[0] ?? []).map((_, at) => cells.map((row) => row[at] ?? 0));
    const figures: Record<string, number> = { all: total(cells.flat()) };
    for (const [r, row] of cells.entries()) {
      figures[`row${r}`] = total(row);
      for (const [c, value] of row.entries()) figures[`cell${r},${c}`] = value;
    }
    for (const [c, column] of columns.entries()) figures[`column${c}`] = total(column);
    const sums: Sum[] = [
      ...cells.map((row, r) => ({ whole: `row${r}`, parts: row.map((_, c) => `cell${r},${c}`) })),
      ...columns.map((column, c) => ({ whole: `column${c}`, parts: column.map((_, r) => `cell${r},${c}`) })),
      { whole: "all", parts: cells.map((_, r) => `row${r}`) },
      { whole: "all", parts: columns.map((_, c) => `column${c}`) },
    ];
    return { figures, sums };
  });

const anything = fc.oneof(lists, tables);
const hiddenIn = (shown: Figures) => Object.keys(shown).filter((name) => shown[name] === null);

/** Rank over the integers modulo a prime: another road than the one the code takes. */
function rank(matrix: number[][]) {
  const prime = 1_000_003;
  const inverse = (value: number) => {
    let [result, base, power] = [1n, BigInt(value), BigInt(prime - 2)];
    for (; power > 0n; power >>= 1n) {
      if (power & 1n) result = (result * base) % BigInt(prime);
      base = (base * base) % BigInt(prime);
    }
    return Number(result);
  };
  let rows = matrix.map((row) => row.map((value) => (value + prime) % prime));
  let found = 0;
  while (rows.length) {
    const [first = [], ...others] = rows;
    const at = first.findIndex((value) => value !== 0);
    rows = others;
    if (at < 0) continue;
    found += 1;
    const by = inverse(first[at] ?? 1);
    rows = others.map((row) => {
      const times = ((row[at] ?? 0) * by) % prime;
      return row.map((value, k) => (((value - times * (first[k] ?? 0)) % prime) + prime) % prime);
    });
  }
  return found;
}

function workedOut(shown: Figures, sums: readonly Sum[]) {
  const hidden = hiddenIn(shown);
  const equations = sums.map(({ whole, parts }) =>
    hidden.map((name) => (parts.includes(name) ? 1 : 0) - (name === whole ? 1 : 0)),
  );
  const known = rank(equations);
  // A figure is known exactly where knowing it would add nothing to the equations.
  return hidden.filter((_, at) => rank([...equations, hidden.map((_, k) => (k === at ? 1 : 0))]) === known);
}

describe("suppress, whatever the figures", () => {
  test("no hidden figure can be worked out from the shown ones", () => {
    fc.assert(
      fc.property(anything, ({ figures, sums }) => {
        expect(workedOut(suppress(figures, sums), sums)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("in a list, every hidden figure keeps at least two possible values, and no hidden group is under five", () => {
    fc.assert(
      fc.property(lists, ({ figures, sums: [sum] }) => {
        const shown = suppress(figures, sum ? [sum] : []);
        const hidden = (sum?.parts ?? []).filter((part) => shown[part] === null);
        if (!hidden.length || shown.all === null) return;
        const rest = total(hidden.map((part) => figures[part] ?? 0));
        expect(hidden.length).toBeGreaterThan(1);
        expect(rest).toBeGreaterThanOrEqual(5);
        expect(rest).toBeGreaterThan(hidden.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test("everything from one to four is hidden, no nought is, and nothing at all is where nothing is small", () => {
    fc.assert(
      fc.property(anything, ({ figures, sums }) => {
        const shown = suppress(figures, sums);
        const small = Object.keys(figures).filter((name) => [1, 2, 3, 4].includes(figures[name] ?? 0));
        for (const name of small) expect(shown[name]).toBeNull();
        for (const name of Object.keys(figures)) {
          if (figures[name] === 0) expect(shown[name]).toBe(0);
          if (shown[name] !== null) expect(shown[name]).toBe(figures[name]);
        }
        if (!small.length) expect(shown).toEqual(figures);
      }),
      { numRuns: 1_000 },
    );
  });

  test("in a list whose total stays, at most two larger figures are hidden to cover the small ones", () => {
    fc.assert(
      fc.property(lists, ({ figures, sums }) => {
        const shown = suppress(figures, sums);
        if (shown.all === null) return;
        expect(hiddenIn(shown).filter((name) => (figures[name] ?? 0) >= 5).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 1_000 },
    );
  });

  test("done twice it changes nothing, and the order of rows changes nothing", () => {
    const shuffled = anything.chain(({ figures, sums }) =>
      fc.record({
        figures: fc.constant(figures),
        sums: fc.constant(sums),
        again: fc.shuffledSubarray(Object.keys(figures), { minLength: Object.keys(figures).length }),
        turned: fc.shuffledSubarray(sums, { minLength: sums.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ figures, sums, again, turned }) => {
        const shown = suppress(figures, sums);
        expect(suppress(shown, sums)).toEqual(shown);
        const reordered = Object.fromEntries(again.map((name) => [name, figures[name] ?? 0]));
        const reversed = turned.map(({ whole, parts }) => ({ whole, parts: [...parts].reverse() }));
        expect(suppress(reordered, reversed)).toEqual(shown);
      }),
      { numRuns: 500 },
    );
  });
});
