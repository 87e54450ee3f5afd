import { distanceKm } from "~/domain/places/distance";
import type { CandidateFacts, VacancyFacts } from "./facts";
import { clamp, type Finding, UNKNOWN } from "./part";
import { number } from "./words";

/** What a journey at the very edge of what somebody can do is worth; from half of it down, a journey is worth 1. */
export const AT_THE_EDGE = 0.6;
/** A journey this many times as far as somebody can do is worth nothing. */
export const TOO_FAR = 1.5;

/** The least distance anyone is taken to travel, in km: positions are of outcodes, which are about that wide. */
const reachOf = (maxKm: number) => Math.max(1, maxKm);

/** What a journey is worth to somebody, 0 to 1. Both in km. */
export function travelValue(km: number, maxKm: number) {
  const share = km / reachOf(maxKm);
  if (share <= 1) return clamp(1 - (1 - AT_THE_EDGE) * (2 * share - 1));
  return clamp((AT_THE_EDGE * (TOO_FAR - share)) / (TOO_FAR - 1));
}

/** How far it is, beside how far they can travel. Told to 0.1 km. */
export function travelFinding(candidate: CandidateFacts, { latitude, longitude }: VacancyFacts): Finding {
  if (latitude === null || longitude === null)
    return {
      asked: true,
      value: UNKNOWN,
      sentence: "How far it is isn't known: the vacancy has no postcode.",
    };
  const km = Math.round(10 * distanceKm(candidate, { latitude, longitude })) / 10;
  const reach = reachOf(candidate.maxKm);
  const beyond = km > reach;
  const away = km < 1 ? "Under 1 km away" : `${number(km)} km away`;
  return {
    asked: true,
    value: travelValue(km, candidate.maxKm),
    sentence: `${away}, ${beyond ? "further than" : "within"} the ${number(reach)} km they can travel.`,
    ...(beyond ? { flag: "Check travel" } : {}),
  };
}
