import { dayToDate } from "~/platform/clock";
import type { VacancyGiven } from "./forms";
import { withOffered } from "./offered-skills";
import { hourlyPence } from "./pay";
import { payFrom } from "./pay-floor";
import { recogniseSkills, type SkillKnowledge } from "./recognise-skills";

/** What a filled-in form is as columns of a vacancy: skills recognised, pay also by the hour, days as dates. */
export function vacancyColumns(
  given: VacancyGiven,
  knows: SkillKnowledge & Parameters<typeof withOffered>[2],
) {
  const { hoursFrom, hoursTo = hoursFrom } = given;
  const pay = payFrom(given.payUnit, given.payFrom, given.payTo);
  const hourly = pay && hourlyPence(pay, hoursTo);
  return {
    siteId: given.siteId,
    type: given.type,
    title: given.title,
    description: given.description,
    occupationId: given.occupationId,
    ...recogniseSkills(withOffered(given, given.offered, knows), knows),
    places: given.places,
    payUnit: given.payUnit,
    payMinPence: pay?.min ?? null,
    payMaxPence: pay?.max ?? null,
    payHourlyMinPence: hourly?.min ?? null,
    payHourlyMaxPence: hourly?.max ?? null,
    hoursMin: hoursFrom,
    hoursMax: hoursTo,
    hoursNote: given.hoursNote || null,
    flexibleHours: given.flexibleHours ?? false,
    startsOn: given.startsOn ? dayToDate(given.startsOn) : null,
    closesOn: dayToDate(given.closesOn),
    guaranteedInterview: given.guaranteedInterview ?? false,
  };
}

export type VacancyColumns = ReturnType<typeof vacancyColumns>;
