import type { OrganisationKind, PersonActor } from "~/platform/actor";
import { dayToDate } from "~/platform/clock";
import type { VacancyStage } from "~prisma/generated/enums";
import type { CandidateFacts, VacancyFacts } from "./score/facts";

const dayOf = (day: string | null) => (day === null ? null : dayToDate(day));

/** A candidate's facts as a row to create. */
export const candidateRow = (facts: CandidateFacts) => ({
  ...facts,
  reference: facts.id,
  occupations: [...facts.occupations],
  skills: [...facts.skills],
  licences: [...facts.licences],
  qualifications: [...facts.qualifications],
  availableFrom: dayOf(facts.availableFrom),
});

/** A vacancy's facts as a row to create, live unless told, at a site that exists. */
export const vacancyRow = (
  { latitude, longitude, ...facts }: VacancyFacts,
  organisationId: string,
  siteId: string,
) => ({
  ...facts,
  organisationId,
  siteId,
  type: "job" as const,
  stage: "live" as VacancyStage,
  title: facts.id,
  description: "An invented vacancy for tests.",
  essentialSkills: [...facts.essentialSkills],
  desirableSkills: [...facts.desirableSkills],
  licences: [...facts.licences],
  qualifications: [...facts.qualifications],
  startsOn: dayOf(facts.startsOn),
});

/** Somebody signed in who belongs to these organisations, all of one kind. */
export const someoneOf = (kind: OrganisationKind, ...organisationIds: string[]): PersonActor => ({
  kind: "person",
  id: "person-1",
  name: "Sam Broker",
  email: "sam@example.test",
  standings: organisationIds.map((organisationId) => ({
    organisationId,
    organisationName: organisationId,
    kind,
    role: "member",
    boroughCode: null,
    hubSlug: null,
    boardSlug: null,
  })),
});
