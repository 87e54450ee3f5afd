import { londonDate } from "~/platform/clock";
import { type VacancyRow, vacancyInWords } from "./vacancy-in-words";

/** What anyone may read of a vacancy, field by field: the row also holds who wrote it and what was said in review. */
export function publicly(row: VacancyRow, label: (id: string) => string) {
  const words = vacancyInWords(row, label);
  return {
    id: row.id,
    number: row.number,
    organisationId: row.organisationId,
    title: row.title,
    description: row.description,
    type: row.type,
    employer: row.organisation.name,
    website: row.organisation.website,
    borough: words.site.boroughName,
    postcode: words.site.postcode,
    outcode: row.site.outcode,
    places: row.places,
    payUnit: row.payUnit,
    payMinPence: row.payMinPence,
    payMaxPence: row.payMaxPence,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    site: words.site,
    reference: words.reference,
    typeName: words.typeName,
    payName: words.payName,
    payText: row.payText,
    hoursName: words.hoursName,
    hoursNote: row.hoursNote,
    flexibleHours: row.flexibleHours,
    occupation: words.occupation,
    placesName: words.placesName,
    startsOn: words.startsOn,
    endsOn: words.endsOn,
    closesOn: words.closesOn,
    guaranteedInterview: row.guaranteedInterview,
    workMode: row.workMode,
    contract: row.contract,
    apprenticeshipLevel: row.apprenticeshipLevel,
    apprenticeshipStandard: row.apprenticeshipStandard,
    trainingProvider: row.trainingProvider,
    trainingFrom: words.trainingFrom,
    trainingTo: words.trainingTo,
    training: row.training,
    inclusion: row.inclusion,
    adjustments: row.adjustments,
    accessContactName: row.accessContactName,
    accessContactEmail: row.accessContactEmail,
    accessContactPhone: row.accessContactPhone,
    essential: [...words.essential, ...row.otherSkills],
    desirable: [...words.desirable, ...row.otherDesirableSkills],
    postedOn: row.liveAt && londonDate(row.liveAt),
  };
}

/** A vacancy as anyone may read it. Days are ISO days in London; pay is pence for each unit. */
export type PublicVacancy = ReturnType<typeof publicly>;
