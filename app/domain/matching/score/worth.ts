import { distanceKm, type Position } from "~/domain/places/distance";
import type { Ask } from "../engine";
import type { CandidateFacts } from "./facts";
import { PARTS } from "./part";
import { TOO_FAR, travelValue } from "./travel-part";

/** What an engine goes by. */
export type Reachable = Position & Pick<CandidateFacts, "id" | "occupations" | "skills" | "maxKm">;

/** Points for a journey well within reach. */
export const TRAVEL_POINTS = PARTS.find(({ key }) => key === "travel")?.weight ?? 0;

/**
 * How promising somebody is, in points before hours and pay are looked at; null for whom there is nothing, or who is
 * out of reach. Engines put candidates in this order, and by id among equals.
 * @param found its `skills` are all they hold: skills, qualifications and licences
 */
export function worth(ask: Ask, found: Reachable): number | null {
  const skills = new Set(found.skills);
  const occupations = new Set(found.occupations);
  const shared = ask.skills.filter(({ id }) => skills.has(id)).reduce((sum, { weight }) => sum + weight, 0);
  const near = Math.max(
    0,
    ...ask.occupations.filter(({ id }) => occupations.has(id)).map(({ weight }) => weight),
  );
  if (shared + near <= 0) return null;
  if (!ask.near) return shared + near;
  const km = distanceKm(ask.near, found);
  if (km > TOO_FAR * Math.max(1, found.maxKm)) return null;
  return shared + near + TRAVEL_POINTS * travelValue(km, found.maxKm);
}

/** The most promising of those found, each once, at most as many as asked for. */
export function mostPromising(ask: Ask, found: Iterable<Reachable>): string[] {
  const worths = new Map([...found].map((one) => [one.id, worth(ask, one)]));
  return [...worths]
    .flatMap(([id, points]) => (points === null ? [] : [{ id, points }]))
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
    .slice(0, ask.limit)
    .map(({ id }) => id);
}
