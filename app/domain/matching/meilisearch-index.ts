import type { Settings } from "meilisearch";
import type { CandidateFacts } from "./facts";
import { heldBy } from "./skills-part";
import type { Reachable } from "./worth";

/** Name and version of the index: a change of what is indexed or of its settings takes the next number. */
export const CANDIDATES = "candidates_v1";

/** All that leaves for the search server of a candidate: less than matching may know, for it only finds. */
export type IndexedCandidate = Pick<
  CandidateFacts,
  "id" | "brokerageId" | "occupations" | "licences" | "maxKm"
> & {
  /** Skills, qualifications and licences in one. */
  skills: readonly string[];
  _geo: { lat: number; lng: number };
};

/** Nothing is searched by words, everything by filter; only what is filtered can be. */
export const SETTINGS: Settings = {
  searchableAttributes: [],
  filterableAttributes: [
    {
      attributePatterns: ["brokerageId", "skills", "occupations", "licences"],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ["_geo"],
  rankingRules: ["sort"],
  pagination: { maxTotalHits: 1000 },
};

/** Copies the listed fields, and only those. */
export const toIndexed = (facts: CandidateFacts): IndexedCandidate => ({
  id: facts.id,
  brokerageId: facts.brokerageId,
  occupations: facts.occupations,
  licences: facts.licences,
  maxKm: facts.maxKm,
  skills: [...heldBy(facts)],
  _geo: { lat: facts.latitude, lng: facts.longitude },
});

/** What a hit brings back, as engines go by it. */
export const fromHit = ({ _geo, ...hit }: Omit<IndexedCandidate, "brokerageId" | "licences">): Reachable => ({
  ...hit,
  latitude: _geo.lat,
  longitude: _geo.lng,
});
