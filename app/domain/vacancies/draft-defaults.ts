import { datePartsOf } from "~/platform/date-parts";
import { noOccupation } from "./forms";
import type { VacancyInWords } from "./vacancy-in-words";

const pounds = (pence: number | null) =>
  pence === null ? undefined : (pence / 100).toFixed(pence % 100 === 0 ? 0 : 2);
const text = (value: number | null) => value?.toString();
/** The second end of a range; nothing where it is the first again. */
const top = <T>(value: T, first: T) => (value === first ? null : value);

/** A draft as the form first shows it, for its employer to change. */
export function draftDefaults(vacancy: VacancyInWords) {
  const { payMinPence, payMaxPence, hoursMin, hoursMax } = vacancy;
  return {
    type: vacancy.type,
    title: vacancy.title,
    occupation: vacancy.occupation ?? vacancy.title,
    occupationChoice: vacancy.occupationId ?? noOccupation,
    description: vacancy.description,
    essential: [...vacancy.essential, ...vacancy.otherSkills].join("\n"),
    desirable: [...vacancy.desirable, ...vacancy.otherDesirableSkills].join("\n"),
    places: vacancy.places.toString(),
    payUnit: vacancy.payUnit ?? undefined,
    payFrom: pounds(payMinPence),
    payTo: pounds(top(payMaxPence, payMinPence)),
    hoursFrom: text(hoursMin),
    hoursTo: text(top(hoursMax, hoursMin)),
    hoursNote: vacancy.hoursNote ?? undefined,
    flexibleHours: vacancy.flexibleHours ? "on" : undefined,
    siteId: vacancy.siteId,
    startsOn: datePartsOf(vacancy.startsOn),
    closesOn: datePartsOf(vacancy.closesOn),
    guaranteedInterview: vacancy.guaranteedInterview ? "on" : undefined,
  };
}
