import { datePartsOf } from "~/platform/date-parts";
import type { CandidateInWords } from "./candidate-in-words";

const lines = (words: readonly string[]) => words.join("\n");

/** A record as its form shows it. Words that no list knows stand among the skills. */
export const formDefaults = ({ known, kept, reference, version, available }: CandidateInWords) => ({
  version,
  reference,
  name: kept.name ?? "",
  email: kept.email ?? "",
  phone: kept.phone ?? "",
  place: known.outcode,
  occupations: lines(known.occupations),
  skills: lines([...known.skills, ...kept.otherSkills.map(({ words }) => words)]),
  certificates: lines([...known.licences, ...known.qualifications]),
  hoursFrom: known.hoursMin?.toString() ?? "",
  hoursTo: known.hoursMax?.toString() ?? "",
  payFloor: known.payFloorPence === null ? "" : (known.payFloorPence / 100).toFixed(2),
  maxKm: String(known.maxKm),
  availableFrom: datePartsOf(known.availableFrom),
  notLooking: available ? undefined : "on",
});
