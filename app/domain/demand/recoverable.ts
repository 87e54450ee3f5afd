/** Figures by name; null is one that is not shown. */
export type Figures = Readonly<Record<string, number | null>>;

/** Something a reader can add up: `whole` is what its `parts` come to. */
export type Sum = { whole: string; parts: readonly string[] };

/**
 * The hidden figures that adding and subtracting the shown ones gives away, by any chain of sums.
 * Each sum is an equation in its hidden figures; a figure is given away where elimination leaves it alone in a row.
 */
export function recoverable(figures: Figures, sums: readonly Sum[]): ReadonlySet<string> {
  const hidden = [...new Set(sums.flatMap(namesIn))].filter((name) => figures[name] === null);
  const column = new Map(hidden.map((name, at) => [name, at]));
  const rows = sums.map(({ whole, parts }) => {
    const row = new Array<number>(hidden.length).fill(0);
    for (const part of parts) addTo(row, column.get(part), 1);
    addTo(row, column.get(whole), -1);
    return row;
  });
  eliminate(rows, hidden.length);
  const alone = rows.map((row) => row.flatMap((value, at) => (isZero(value) ? [] : [at])));
  return new Set(
    alone.flatMap((columns) => (columns.length === 1 ? columns : [])).map((at) => hidden[at] ?? ""),
  );
}

/** Every figure a sum speaks of. */
export const namesIn = ({ whole, parts }: Sum) => [...parts, whole];

const isZero = (value: number) => Math.abs(value) < 1e-9;

function addTo(row: number[], at: number | undefined, value: number) {
  if (at !== undefined) row[at] = (row[at] ?? 0) + value;
}

/** Gauss and Jordan's elimination, in place. */
function eliminate(rows: number[][], columns: number) {
  let top = 0;
  for (let column = 0; column < columns; column++) {
    const found = rows.findIndex((row, at) => at >= top && !isZero(row[column] ?? 0));
    const pivot = rows[found];
    if (!pivot) continue;
    rows[found] = rows[top] ?? pivot;
    rows[top] = pivot;
    const by = pivot[column] ?? 1;
    for (const [at, row] of rows.entries()) {
      const times = (row[column] ?? 0) / by;
      if (at !== top && !isZero(times))
        for (let k = 0; k < columns; k++) row[k] = (row[k] ?? 0) - times * (pivot[k] ?? 0);
    }
    top += 1;
  }
}
