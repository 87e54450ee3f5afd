/** A value inside a filter. Quoted as JSON, so that no value, whatever it holds, can end the quotes and say more. */
const quoted = (value: string) => JSON.stringify(value);

export const isOneOf = (attribute: string, values: readonly string[]) =>
  `${attribute} IN [${values.map(quoted).join(", ")}]`;

export const equals = (attribute: string, value: string) => `${attribute} = ${quoted(value)}`;

/** Something that may be so of a candidate, and the points that it gives if it is. */
export type Condition = { filter: string; points: number };

/**
 * True of those whose conditions give so many points together. The engine's filters can't add up, so it is spelled
 * out: either the first condition and the points still lacking from the rest, or all of them from the rest.
 * @param conditions few, the weightiest first: what is written may grow as two to their number
 * @returns null where all of them together do not give so many
 */
export function worthAtLeast(points: number, conditions: readonly Condition[]): string | null {
  const [first, ...rest] = conditions;
  // A hair of slack: sums of the same weights in another order may differ in the last digit.
  if (!first || points > sum(conditions) + 1e-9) return null;
  const lacking = points - first.points;
  const others = worthAtLeast(lacking, rest);
  const withFirst = lacking <= 1e-9 ? first.filter : others && `${first.filter} AND (${others})`;
  const without = worthAtLeast(points, rest);
  return withFirst && without ? `${withFirst} OR ${without}` : (withFirst ?? without);
}

const sum = (conditions: readonly Condition[]) => conditions.reduce((all, { points }) => all + points, 0);
