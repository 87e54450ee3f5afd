import { type Figures, namesIn, recoverable, type Sum } from "./recoverable";

/** The smallest count that is shown. Source: the service's own rule, in the statement of what it is for. */
const SMALLEST_SHOWN = 5;

/**
 * Hides every figure from 1 to 4, and then whatever would give a hidden one away: the next smallest figure of each sum
 * that a reader could undo, until none can be. Takes counts by name (null: hidden already) and the sums that are
 * published with them: one for a list with a total; one a row, one a column and two for the grand total of a table;
 * `{ whole: "now", parts: ["before", "change"] }` for a difference that is shown as a number.
 *
 * Zero counts nobody and is shown. Places are not people, yet they are held to the same rule: a single place in a single
 * borough, filled, is a single person. Hiding depends on nothing but the figures and their names, so the order of rows
 * tells nothing and doing it twice changes nothing.
 */
export function suppress(figures: Figures, sums: readonly Sum[] = []): Figures {
  let shown: Figures = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, isSmall(value) ? null : value]),
  );
  for (let next = nextToHide(shown, sums); next !== undefined; next = nextToHide(shown, sums))
    shown = { ...shown, [next]: null };
  return shown;
}

const isSmall = (value: number | null) => value !== null && value > 0 && value < SMALLEST_SHOWN;

function nextToHide(figures: Figures, sums: readonly Sum[]): string | undefined {
  const given = recoverable(figures, sums);
  const telling = sums.filter((sum) => tells(figures, sum) || namesIn(sum).some((name) => given.has(name)));
  return (
    smallest(
      figures,
      telling.flatMap(({ parts }) => parts),
    ) ??
    smallest(
      figures,
      telling.map(({ whole }) => whole),
    )
  );
}

/**
 * Whether a sum with its whole shown says too much of its hidden parts. They come to `rest`, which must not itself count
 * fewer than five, nor be all ones, nor all fours: then a reader who takes each for 1 to 4 knows every one.
 */
function tells(figures: Figures, { whole, parts }: Sum) {
  const total = figures[whole] ?? null;
  const hidden = parts.filter((part) => figures[part] === null).length;
  if (total === null || hidden === 0) return false;
  const rest = total - parts.reduce((sum, part) => sum + (figures[part] ?? 0), 0);
  const most = hidden * (SMALLEST_SHOWN - 1);
  return hidden === 1 || rest < SMALLEST_SHOWN || rest === hidden || rest === most;
}

/** The smallest shown figure that is not zero; of equals, the first by name. */
function smallest(figures: Figures, names: readonly string[]) {
  const shown = names.flatMap((name) => {
    const value = figures[name];
    return value ? [{ name, value }] : [];
  });
  return shown.sort((a, b) => a.value - b.value || (a.name < b.name ? -1 : 1))[0]?.name;
}
