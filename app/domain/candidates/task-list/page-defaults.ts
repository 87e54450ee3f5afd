import { datePartsOf } from "~/platform/date-parts";
import type { PageKey } from "./pages";
import { ownWords } from "./picked";
import { RIGHT_TO_WORK, type Written } from "./written";

/** A record as its pages show it, with those that somebody has filled in. */
export const pageDefaults = ({ person, place, ...record }: Written, filled: readonly PageKey[]) => ({
  reference: record.reference,
  name: person.name,
  dateOfBirth: datePartsOf(person.dateOfBirth),
  email: person.email ?? "",
  phone: person.phone ?? "",
  place: place.outcode,
  days: Object.fromEntries(
    Object.entries(record.expiries)
      .filter(([what]) => what !== RIGHT_TO_WORK)
      .map(([what, day]) => [what, datePartsOf(day)]),
  ),
  rightToWork: person.rightToWork ?? (filled.includes("right-to-work") ? "not-yet" : undefined),
  until: datePartsOf(record.expiries[RIGHT_TO_WORK]),
  looking: record.looking ? "yes" : "no",
  availableFrom: datePartsOf(record.availableFrom),
  hoursFrom: record.hoursMin?.toString() ?? "",
  hoursTo: record.hoursMax?.toString() ?? "",
  payFloor: record.payFloorPence === null ? "" : (record.payFloorPence / 100).toFixed(2),
  maxKm: String(record.maxKm),
  notes: person.notes ?? "",
});

/** What a picker's page shows as picked: ids, and words of their own. */
export const chosenOn = (record: Written) => ({
  work: record.occupations,
  skills: [...record.skills, ...record.person.otherSkills.map(ownWords)],
  certificates: [...record.licences, ...record.qualifications],
});
