import { distanceKm } from "~/domain/places/distance";
import type { CandidateFacts, VacancyFacts } from "../score/facts";

/** Kilometres from the workplace that a list can be narrowed to. */
export const distances = [1, 3, 5, 8, 10] as const;

/** What a broker narrows the list of a vacancy's residents to. */
export type MatchFilters = {
  /** Only those on the actor's own caseload. */
  mine: boolean;
  /** Only those who are free today. */
  readyNow: boolean;
  /** Only those who live so many kilometres from the workplace at most. */
  withinKm: number | null;
  /** Only those who hold every one of these licences. */
  licences: readonly string[];
};

export const noFilters: MatchFilters = { mine: false, readyNow: false, withinKm: null, licences: [] };

/** More licences at once than anybody holds, and longer names than any has. */
const MOST_LICENCES = 10;
const LONGEST = 100;

/** Filters from an address, whatever it says. */
export function readFilters(asked: URLSearchParams): MatchFilters {
  const only = asked.getAll("only");
  const within = asked.get("within");
  const licences = asked.getAll("licence").filter((id) => id !== "" && id.length <= LONGEST);
  return {
    mine: only.includes("mine"),
    readyNow: only.includes("ready"),
    withinKm: distances.find((km) => String(km) === within) ?? null,
    licences: [...new Set(licences)].slice(0, MOST_LICENCES),
  };
}

/** The same filters as the pairs of an address. */
export const filterPairs = ({ mine, readyNow, withinKm, licences }: MatchFilters): [string, string][] => [
  ...(mine ? [["only", "mine"] as [string, string]] : []),
  ...(readyNow ? [["only", "ready"] as [string, string]] : []),
  ...(withinKm === null ? [] : [["within", String(withinKm)] as [string, string]]),
  ...licences.map((licence): [string, string] => ["licence", licence]),
];

/** Each filter that is on, with the filters that are left without it. */
export function takenAway(filters: MatchFilters): { key: string; without: MatchFilters }[] {
  const { mine, readyNow, withinKm, licences } = filters;
  return [
    ...(mine ? [{ key: "mine", without: { ...filters, mine: false } }] : []),
    ...(readyNow ? [{ key: "ready", without: { ...filters, readyNow: false } }] : []),
    ...(withinKm === null ? [] : [{ key: "within", without: { ...filters, withinKm: null } }]),
    ...licences.map((licence) => ({
      key: `licence:${licence}`,
      without: { ...filters, licences: licences.filter((other) => other !== licence) },
    })),
  ];
}

/**
 * Whether somebody is left by the filters that go by facts; a caseload is none of them. An engine has looked already:
 * this is the last word, also where it holds something older than the database.
 * @param today the London day
 */
export function passes(
  { readyNow, withinKm, licences }: MatchFilters,
  candidate: CandidateFacts,
  { latitude, longitude }: VacancyFacts,
  today: string,
): boolean {
  if (readyNow && candidate.availableFrom !== null && candidate.availableFrom > today) return false;
  if (!licences.every((licence) => candidate.licences.includes(licence))) return false;
  if (withinKm === null || latitude === null || longitude === null) return true;
  return distanceKm(candidate, { latitude, longitude }) <= withinKm;
}
