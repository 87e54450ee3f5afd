import { distanceKm, type Position } from "~/domain/places/distance";
import { TOO_FAR } from "../score/travel-part";

/**
 * How far people travel, in kilometres, in bands. A search reads every document's position to find those within a
 * radius, which takes a tenth of a second at a million; to find those with one of a hundred values takes a hundredth of that.
 */
const BANDS = [3, 5, 8, 12, 20];
/** Whoever travels further than all bands is taken to live in this one area. */
const ANYWHERE = "far";

/** A side of a band's squares in kilometres: half of what is too far for whoever travels furthest in it. */
const sideOf = (band: number) => (TOO_FAR * band) / 2;
/** A degree of latitude, and one of longitude at London's latitude (51.5°), in kilometres. */
const KM_A_DEGREE = { latitude: 111.2, longitude: 69.2 };
const degrees = (axis: keyof Position, km: number) => km / KM_A_DEGREE[axis];

const squareOf = (band: number, { latitude, longitude }: Position) =>
  [
    Math.floor(latitude / degrees("latitude", sideOf(band))),
    Math.floor(longitude / degrees("longitude", sideOf(band))),
  ] as const;

const nameOf = (band: number, north: number, east: number) => `${band}:${north}:${east}`;

/** Where somebody lives, as finely as matters to how far they travel. */
export function areaOf(place: Position, maxKm: number): string {
  const band = BANDS.find((most) => maxKm <= most);
  return band === undefined ? ANYWHERE : nameOf(band, ...squareOf(band, place));
}

/**
 * All areas in which somebody may live who is near enough, and a few around their edges.
 * @param share so many times as far as they travel is near enough
 * @param withinKm where it is given, so far at most
 */
export function areasAround(place: Position, share: number, withinKm: number | null): string[] {
  return [ANYWHERE, ...BANDS.flatMap((band) => squaresAround(place, band, share * band, withinKm))];
}

function squaresAround(place: Position, band: number, reach: number, withinKm: number | null) {
  // A hair more: the way to a square is measured to the point of it that is nearest in degrees.
  const km = 1.01 * Math.min(reach, withinKm ?? reach);
  const side = {
    latitude: degrees("latitude", sideOf(band)),
    longitude: degrees("longitude", sideOf(band)),
  };
  const north = rangeOf(place.latitude, degrees("latitude", km), side.latitude);
  // Degrees of longitude are shorter further north.
  const east = rangeOf(place.longitude, 1.05 * degrees("longitude", km), side.longitude);
  return north.flatMap((row) =>
    east
      .filter((column) => {
        const nearest = {
          latitude: nearestIn(place.latitude, row * side.latitude, side.latitude),
          longitude: nearestIn(place.longitude, column * side.longitude, side.longitude),
        };
        return distanceKm(place, nearest) <= km;
      })
      .map((column) => nameOf(band, row, column)),
  );
}

function rangeOf(middle: number, reach: number, side: number) {
  const first = Math.floor((middle - reach) / side);
  return Array.from({ length: Math.floor((middle + reach) / side) - first + 1 }, (_, at) => first + at);
}

const nearestIn = (to: number, from: number, side: number) => Math.min(Math.max(to, from), from + side);
