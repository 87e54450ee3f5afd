import { recogniseWords } from "~/domain/candidates/recognise-words";
import type { CandidateFacts, VacancyFacts } from "~/domain/matching/score/facts";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { recogniseSkills } from "~/domain/vacancies/recognise-skills";
import { occupationNamed } from "~/domain/vacancies/suggest-occupations";
import type { Advert } from "./invent";
import type { Resident } from "./world";

/** The one brokerage of the test set: whose candidates they are is no part of it. */
export const BROKERAGE = "evaluation";

/** How people's words were read: skills truly held, how many of them the record has, and how many that nobody meant. */
export type Reading = {
  held: number;
  read: number;
  wrong: number;
  occupations: number;
  occupationsRead: number;
};

/** A candidate's record from their words, as the broker's form reads them; and where they live, as outcodes tell. */
export function factsOfResident(
  { id, said, address, maxKm }: Resident,
  knows: LoadedTaxonomy,
): CandidateFacts {
  const { otherSkills: _, ...recognised } = recogniseWords({ ...said, certificates: [] }, knows);
  const { outcode, latitude, longitude } = address.outcode;
  return {
    id,
    brokerageId: BROKERAGE,
    ...recognised,
    outcode,
    latitude,
    longitude,
    maxKm,
    hoursMin: null,
    hoursMax: null,
    payFloorPence: null,
    availableFrom: null,
  };
}

/** A vacancy's facts from its words, as the employer's form reads them. */
export function factsOfAdvert({ id, said, address }: Advert, knows: LoadedTaxonomy): VacancyFacts {
  const { essentialSkills, desirableSkills, licences, qualifications } = recogniseSkills(said, knows);
  const { latitude, longitude } = address.outcode;
  return {
    id,
    occupationId: occupationNamed(said.title, knows) ?? null,
    essentialSkills,
    desirableSkills,
    licences,
    qualifications,
    latitude,
    longitude,
    hoursMin: 37.5,
    hoursMax: 37.5,
    payHourlyMinPence: 1500,
    payHourlyMaxPence: 1500,
    startsOn: null,
  };
}

/** What became of everybody's words. */
export function readingOf(residents: readonly Resident[], facts: readonly CandidateFacts[]): Reading {
  const reading = { held: 0, read: 0, wrong: 0, occupations: 0, occupationsRead: 0 };
  residents.forEach(({ holds, said, work }, at) => {
    const { skills = [], occupations = [] } = facts[at] ?? {};
    const right = skills.filter((skill) => holds.has(skill)).length;
    reading.held += holds.size;
    reading.read += right;
    reading.wrong += skills.length - right;
    reading.occupations += said.occupations.length;
    reading.occupationsRead += occupations.includes(work.id) ? 1 : 0;
  });
  return reading;
}
