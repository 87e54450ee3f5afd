import { distanceKm } from "~/domain/places/distance";
import { PARTS, type PartKey, UNKNOWN } from "../score/part";
import { TOO_FAR, travelValue } from "../score/travel-part";
import type { VacancyAsk } from "../vacancy-engine";
import type { OfCrowd } from "./vacancy-crowd";

const weightOf = (part: PartKey) => PARTS.find(({ key }) => key === part)?.weight ?? 0;

const shareOf = (asked: readonly string[], held: ReadonlySet<string>, rarity: (id: string) => number) => {
  const sum = (ids: readonly string[]) => ids.reduce((all, id) => all + rarity(id), 0);
  return asked.length === 0 ? 0 : sum(asked.filter((id) => held.has(id))) / sum(asked);
};

function travelOf(ask: VacancyAsk, { place }: OfCrowd) {
  if (place.latitude === null || place.longitude === null) return UNKNOWN;
  const km = distanceKm(ask.near, place);
  return km > TOO_FAR * Math.max(1, ask.maxKm) ? null : travelValue(km, ask.maxKm);
}

/** How much a vacancy promises a candidate, 0 to 1, worked out by itself; null for one they have nothing to do with. */
export function suitability(ask: VacancyAsk, one: OfCrowd, rarity: (id: string) => number): number | null {
  const held = new Set(ask.skills);
  const essential = [...new Set([...(one.row.essentialSkills as string[])])];
  const wanted = [...new Set(one.row.desirableSkills as string[])].filter((id) => !essential.includes(id));
  const closeness = ask.occupations.find(({ id }) => id === one.row.occupationId)?.weight ?? 0;
  const travel = travelOf(ask, one);
  const looks = [
    { asked: essential.length > 0, weight: weightOf("skills"), value: shareOf(essential, held, rarity) },
    { asked: wanted.length > 0, weight: weightOf("wanted"), value: shareOf(wanted, held, rarity) },
    { asked: Boolean(one.row.occupationId), weight: weightOf("occupation"), value: closeness },
  ].filter(({ asked }) => asked);
  const points = looks.reduce((sum, { weight, value }) => sum + weight * value, 0);
  if (points === 0 || travel === null) return null;
  const whole = looks.reduce((sum, { weight }) => sum + weight, weightOf("travel"));
  return (points + weightOf("travel") * travel) / whole;
}
