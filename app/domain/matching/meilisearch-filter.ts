/** A value inside a filter. Quoted as JSON, so that no value, whatever it holds, can end the quotes and say more. */
export const quoted = (value: string) => JSON.stringify(value);

export const isOneOf = (attribute: string, values: readonly string[]) =>
  `${attribute} IN [${values.map(quoted).join(", ")}]`;

export const equals = (attribute: string, value: string) => `${attribute} = ${quoted(value)}`;

/** True of what lies within so many metres of a position, in degrees. */
export const within = (metres: number, { latitude, longitude }: { latitude: number; longitude: number }) =>
  `_geoRadius(${latitude}, ${longitude}, ${metres})`;

/**
 * True where at least `least` of the conditions are: the engine's filters can't count, so it is spelled out, either
 * with the first condition and one fewer of the rest, or all of them from the rest.
 * @param conditions few: what is written grows as two to their number
 */
export function atLeast(least: number, conditions: readonly string[]): string {
  if (least >= conditions.length) return conditions.map((one) => `(${one})`).join(" AND ");
  if (least <= 1) return conditions.map((one) => `(${one})`).join(" OR ");
  const [first = "", ...rest] = conditions;
  return `((${first}) AND (${atLeast(least - 1, rest)})) OR (${atLeast(least, rest)})`;
}
