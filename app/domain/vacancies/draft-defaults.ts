import { datePartsOf } from "~/platform/date-parts";
import { filledIn } from "./task-list/filled-in";
import { noOccupation } from "./task-list/what";
import type { WrittenVacancy } from "./task-list/written";

const pounds = (pence: number | null) =>
  pence === null ? undefined : (pence / 100).toFixed(pence % 100 === 0 ? 0 : 2);
const text = (value: number | null) => value?.toString();
/** The second end of a range; nothing where it is the first again. */
const top = <T>(value: T, first: T) => (value === first ? null : value);

/** A vacancy as its pages first show it, for its employer to change. */
export function draftDefaults(vacancy: WrittenVacancy) {
  const { payMinPence, payMaxPence, hoursMin, hoursMax } = vacancy;
  // "None of these" is an answer once the page is filled in; before, the question is open.
  const settled = filledIn(vacancy).includes("what");
  return {
    type: vacancy.type,
    title: vacancy.title,
    occupation: vacancy.occupation ?? (settled ? vacancy.title : undefined),
    occupationChoice: vacancy.occupationId ?? (settled ? noOccupation : undefined),
    description: vacancy.description || undefined,
    essential: [...vacancy.essential, ...vacancy.otherSkills].join("\n"),
    desirable: [...vacancy.desirable, ...vacancy.otherDesirableSkills].join("\n"),
    at: Object.fromEntries(vacancy.at.map(({ siteId, places }) => [siteId, places.toString()])),
    places: vacancy.places.toString(),
    workMode: vacancy.workMode,
    payUnit: vacancy.payUnit ?? undefined,
    payFrom: pounds(payMinPence),
    payTo: pounds(top(payMaxPence, payMinPence)),
    apprenticeWage: vacancy.apprenticeWage ?? undefined,
    hoursFrom: text(hoursMin),
    hoursTo: text(top(hoursMax, hoursMin)),
    hoursNote: vacancy.hoursNote ?? undefined,
    contract: vacancy.contract ?? undefined,
    startsOn: datePartsOf(vacancy.startsOn),
    endsOn: datePartsOf(vacancy.endsOn),
    closesOn: datePartsOf(vacancy.closesOn) ?? {},
    apprenticeshipLevel: text(vacancy.apprenticeshipLevel),
    apprenticeshipStandard: vacancy.apprenticeshipStandard ?? undefined,
    trainingProvider: vacancy.trainingProvider ?? undefined,
    trainingFrom: datePartsOf(vacancy.trainingFrom),
    trainingTo: datePartsOf(vacancy.trainingTo),
    training: vacancy.training ?? undefined,
    flexibleHours: vacancy.flexibleHours || undefined,
    guaranteedInterview: vacancy.guaranteedInterview || undefined,
    inclusion: vacancy.inclusion,
    adjustments: vacancy.adjustments ?? undefined,
    accessContactName: vacancy.accessContactName ?? undefined,
    accessContactEmail: vacancy.accessContactEmail ?? undefined,
    accessContactPhone: vacancy.accessContactPhone ?? undefined,
    referralContactName: vacancy.referralContactName ?? undefined,
    referralContactEmail: vacancy.referralContactEmail ?? undefined,
    mostReferrals: text(vacancy.mostReferrals),
    interviewSlots: text(vacancy.interviewSlots),
    interviewNote: vacancy.interviewNote ?? undefined,
  };
}
