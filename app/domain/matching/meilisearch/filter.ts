import type { Term } from "../engine";

/** A value inside a filter. Quoted as JSON, so that no value, whatever it holds, can end the quotes and say more. */
const quoted = (value: string) => JSON.stringify(value);

export const equals = (attribute: string, value: string) => `${attribute} = ${quoted(value)}`;

/** One list is read much faster than as many conditions. */
export const isOneOf = (attribute: string, values: readonly string[]) =>
  values.length === 1
    ? equals(attribute, values[0] ?? "")
    : `${attribute} IN [${values.map(quoted).join(", ")}]`;

/** All of what is given; what is not given asks for nothing. */
export const allOf = (...filters: readonly (string | null)[]) =>
  filters.filter((filter) => filter !== null).join(" AND ");

/** Any of what is given, to stand among others. */
export const anyOf = (filters: readonly string[]) =>
  filters.length === 1 ? (filters[0] ?? "") : `(${filters.join(" OR ")})`;

/** A London day as a number that is greater the later it is: 20261122. */
export const dayNumber = (day: string) => Number(day.replaceAll("-", ""));

/** Sums of the same weights in another order may differ in the last digits. */
export const SLACK = 1e-6;

/**
 * True of those who hold so many points' worth of these. The server's filters can't add up, so it is spelled out: so
 * much of the first half and the rest of the second, in each of the ways in which that can be. Spelled out from the
 * front instead, it grows as two to the number of terms.
 * @param points more than 0
 * @param terms few, in any order
 * @returns to stand among others joined by AND; null where all of them together are not worth so much
 */
export function worthAtLeast(attribute: string, terms: readonly Term[], points: number): string | null {
  const all = sum(terms);
  if (all + SLACK < points) return null;
  const lightest = Math.min(...terms.map(({ weight }) => weight));
  if (lightest + SLACK >= points)
    return isOneOf(
      attribute,
      terms.map(({ id }) => id),
    );
  if (all - lightest + SLACK < points) return allOf(...terms.map(({ id }) => equals(attribute, id)));
  const half = Math.ceil(terms.length / 2);
  const [first, second] = [terms.slice(0, half), terms.slice(half)];
  const part = (some: readonly Term[], least: number) =>
    least > SLACK ? worthAtLeast(attribute, some, least) : null;
  return anyOf(
    waysToShare(points, sumsOf(first), sumsOf(second)).map(([one, other]) =>
      allOf(part(first, one), part(second, other)),
    ),
  );
}

/** What the one and the other must give at least, where neither can give less without the other giving more. */
function waysToShare(points: number, ones: readonly number[], others: readonly number[]) {
  const ways = new Map<number, number>();
  for (const one of ones) {
    const other = others.find((sum) => one + sum + SLACK >= points);
    if (other !== undefined && !ways.has(other)) ways.set(other, one);
  }
  return [...ways].map(([other, one]) => [one, other] as const);
}

/** All that some of these may come to, 0 among them, the least first. */
export function sumsOf(terms: readonly Term[]): number[] {
  let sums = [0];
  for (const { weight } of terms) sums = [...sums, ...sums.map((sum) => sum + weight)];
  return [...new Set(sums.map((sum) => Math.round(sum / SLACK) * SLACK))].sort((a, b) => a - b);
}

export const sum = (terms: readonly Term[]) => terms.reduce((all, { weight }) => all + weight, 0);
