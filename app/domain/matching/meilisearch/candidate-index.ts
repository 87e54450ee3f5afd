import type { Settings } from "meilisearch";
import type { CandidateFacts } from "../score/facts";
import { heldBy } from "../score/skills-part";
import type { Reachable } from "../score/worth";
import { areaOf } from "./area";
import { dayNumber } from "./filter";

/** Name and version of the index: a change of what is indexed or of its settings takes the next number. */
export const CANDIDATES = "candidates_v2";

/** All that leaves for the search server of a candidate: less than matching may know, for it only finds. */
export type IndexedCandidate = Pick<CandidateFacts, "id" | "brokerageId" | "occupations" | "licences"> & {
  /** Skills, qualifications and licences in one. */
  skills: readonly string[];
  /** Where they live, as finely as matters to how far they travel. */
  area: string;
  /** The day from which they are free, as a number; 0 for free already. */
  freeFrom: number;
  /** All that `worth` goes by on a line, for to be read: one value takes the server a third of the time of six. */
  line: string;
};

/** Nothing is searched by words, everything by filter; only what is filtered can be. */
export const SETTINGS: Settings = {
  searchableAttributes: [],
  filterableAttributes: [
    {
      attributePatterns: ["brokerageId", "skills", "occupations", "licences", "area"],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ["freeFrom"],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: [],
  rankingRules: [],
  facetSearch: false,
  prefixSearch: "disabled",
};

/** Copies what is listed, and only that. */
export function toIndexed(facts: CandidateFacts): IndexedCandidate {
  const skills = [...heldBy(facts)];
  return {
    id: facts.id,
    brokerageId: facts.brokerageId,
    occupations: facts.occupations,
    skills,
    licences: facts.licences,
    area: areaOf(facts, facts.maxKm),
    freeFrom: facts.availableFrom === null ? 0 : dayNumber(facts.availableFrom),
    line: lineOf({ ...facts, skills }),
  };
}

/** Ids hold no white space. */
const lineOf = ({ id, latitude, longitude, maxKm, occupations, skills }: Reachable) =>
  [id, latitude, longitude, maxKm, occupations.join(" "), skills.join(" ")].join("\t");

/** What was put on a line. */
export function readLine(line: string): Reachable {
  const [id = "", latitude, longitude, maxKm, occupations = "", skills = ""] = line.split("\t");
  return {
    id,
    latitude: Number(latitude),
    longitude: Number(longitude),
    maxKm: Number(maxKm),
    occupations: occupations === "" ? [] : occupations.split(" "),
    skills: skills === "" ? [] : skills.split(" "),
  };
}
