/** A point on the map in degrees (WGS84). */
export type Position = { latitude: number; longitude: number };

/** Mean radius of the earth in kilometres (IUGG). */
const earthKm = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points as the crow flies, by the haversine formula. */
export function distanceKm(from: Position, to: Position) {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const chord = north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east;
  // Rounding can carry the chord a hair past 1 for opposite ends of the earth.
  return 2 * earthKm * Math.asin(Math.sqrt(Math.min(1, chord)));
}
