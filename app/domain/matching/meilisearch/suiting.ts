import { distanceKm } from "~/domain/places/distance";
import { PARTS, type PartKey, UNKNOWN } from "../score/part";
import { TOO_FAR, travelValue } from "../score/travel-part";
import type { VacancyAsk } from "../vacancy-engine";
import { allOf, anyOf, dayNumber, isOneOf, worthAtLeast } from "./filter";
import type { IndexedVacancy } from "./vacancy-index";

/** What a search for somebody's vacancies brings back. */
export type Suiting = Pick<IndexedVacancy, "id" | "occupationId" | "essential" | "wanted" | "_geo">;

/** Read at most, the nearest first: of work like theirs; that asks for two things they hold; and for one. */
const MOST = { work: 1_000, two: 600, one: 300 };
/** Metres beyond which the server, which reckons a little otherwise, need not look. We look again ourselves. */
const metresFor = (maxKm: number) => Math.ceil(1_010 * TOO_FAR * Math.max(1, maxKm));

/** Documents to read: which, in what order, how many at most, and what of them. */
export type Reading = { filter: string; sort: string[]; limit: number; fields: readonly (keyof Suiting)[] };

/** Open vacancies within reach: those for work like theirs, and those that ask for something they hold. */
export function suitingReadings(ask: VacancyAsk): Reading[] {
  const { latitude, longitude } = ask.near;
  const occupations = ask.occupations.filter(({ weight }) => weight > 0).map(({ id }) => id);
  const held = ask.skills.map((id) => ({ id, weight: 1 }));
  const two = worthAtLeast("essential", held, 2);
  const kinds = [
    ...(occupations.length > 0 ? [{ kind: isOneOf("occupationId", occupations), limit: MOST.work }] : []),
    ...(two ? [{ kind: two, limit: MOST.two }] : []),
    ...(held.length > 0
      ? [{ kind: anyOf([isOneOf("essential", ask.skills), isOneOf("wanted", ask.skills)]), limit: MOST.one }]
      : []),
  ];
  return kinds.map(({ kind, limit }) => ({
    filter: allOf(
      kind,
      `closesOn >= ${dayNumber(ask.day)}`,
      anyOf(["placed = false", `_geoRadius(${latitude}, ${longitude}, ${metresFor(ask.maxKm)})`]),
    ),
    sort: [`_geoPoint(${latitude}, ${longitude}):asc`],
    limit,
    fields: ["id", "occupationId", "essential", "wanted", "_geo"],
  }));
}

const weightOf = (part: PartKey) => PARTS.find(({ key }) => key === part)?.weight ?? 0;

/** The most promising of those found, each once, by id among equals. Skills count alike: the score knows which are rare. */
export function bestSuiting(ask: VacancyAsk, found: readonly Suiting[]): string[] {
  const worths = new Map(found.map((one) => [one.id, promise(ask, one)]));
  return [...worths]
    .flatMap(([id, worth]) => (worth === null ? [] : [{ id, worth }]))
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .slice(0, ask.limit)
    .map(({ id }) => id);
}

/** How much a vacancy promises, 0 to 1, out of what it asks; null for nothing in common, and for too far away. */
function promise(ask: VacancyAsk, one: Suiting): number | null {
  const held = new Set(ask.skills);
  const share = (ids: readonly string[]) => ids.filter((id) => held.has(id)).length / ids.length;
  const closeness = ask.occupations.find(({ id }) => id === one.occupationId)?.weight ?? 0;
  const parts = [
    ...(one.essential.length > 0 ? [{ weight: weightOf("skills"), value: share(one.essential) }] : []),
    ...(one.wanted.length > 0 ? [{ weight: weightOf("wanted"), value: share(one.wanted) }] : []),
    ...(one.occupationId === null ? [] : [{ weight: weightOf("occupation"), value: closeness }]),
  ];
  const points = parts.reduce((all, { weight, value }) => all + weight * value, 0);
  const travel = travelOf(ask, one);
  if (points === 0 || travel === null) return null;
  const whole = parts.reduce((all, { weight }) => all + weight, weightOf("travel"));
  return (points + weightOf("travel") * travel) / whole;
}

function travelOf({ near, maxKm }: VacancyAsk, { _geo }: Suiting): number | null {
  if (!_geo) return UNKNOWN;
  const km = distanceKm(near, { latitude: _geo.lat, longitude: _geo.lng });
  return km > TOO_FAR * Math.max(1, maxKm) ? null : travelValue(km, maxKm);
}
