import type { EqualityQuestion } from "~/domain/candidates/equality-questions";
import type { Person } from "~/domain/candidates/person/person";
import type { CandidateFacts } from "./facts";
import type { PartKey } from "./part";

type Words = { name: string; why: string };

/** Fields that only point at a row and say nothing of the person. */
export const keysOfRows = ["id", "brokerageId"] as const satisfies readonly (keyof CandidateFacts)[];

type Told = Exclude<keyof CandidateFacts, (typeof keysOfRows)[number]>;

/** Each thing that matching may know of a person, in words for anyone; a field added to the facts must be added here. */
export const factsInWords = {
  occupations: { name: "Work you have done", why: "to find the same work, or work close to it" },
  skills: { name: "Your skills", why: "to compare them with the skills a job asks for" },
  qualifications: { name: "Your qualifications", why: "because some jobs can’t be done without one" },
  licences: {
    name: "Your licences",
    why: "such as a driving licence or a security badge, for jobs that need one",
  },
  outcode: {
    name: "The first half of your postcode",
    why: "such as E10, to work out how far a job is; never your street or house",
  },
  latitude: { name: "The middle of that area, north to south", why: "to measure the distance" },
  longitude: { name: "The middle of that area, east to west", why: "to measure the distance" },
  maxKm: { name: "How far you are ready to travel", why: "so that jobs out of reach are left out" },
  hoursMin: { name: "The fewest hours a week you want", why: "to compare with the hours of the job" },
  hoursMax: { name: "The most hours a week you can do", why: "to compare with the hours of the job" },
  payFloorPence: {
    name: "The least pay an hour you would take",
    why: "so that jobs that pay less are marked",
  },
  availableFrom: { name: "The day you can start", why: "to compare with the day the job starts" },
} as const satisfies Record<Told, Words>;

/** What matching never sees, although your brokerage may keep it to support you. */
export const keptFromMatching = {
  name: "Your name",
  email: "Your email address",
  phone: "Your phone number",
  notes: "What your adviser wrote down",
  dateOfBirth: "Your date of birth",
  rightToWork: "Whether somebody saw that you may work in the UK",
  otherSkills: "Words of your own that are in no list of skills",
} as const satisfies Record<keyof Person, string>;

/** What a borough may ask so that fairness can be checked: kept apart and sealed, and matching can't open it. */
export const keptApart = {
  sex: "Your sex",
  age: "Your age",
  ethnicity: "Your ethnic group",
  disability: "Whether you are disabled",
} as const satisfies Record<EqualityQuestion, string>;

/** What has no place in the service’s records at all. */
export const neverAsked = [
  "Where you were born",
  "Your religion or beliefs",
  "Whom you love, or whether you are married",
  "Anything else about your health",
  "Whether you are pregnant, have children or care for someone",
  "Your benefits",
  "Your criminal record",
  "What makes it hard for you to find work",
] as const;

/** What each part of the number looks at. */
export const partsInWords = {
  skills: "The skills the job needs. A rare skill counts for more",
  wanted: "Skills that would help, but are not a must",
  occupation: "Work you have done: the same work, or work close to it",
  travel: "How far away the job is, next to how far you can go",
  terms: "The hours, the pay and the day it starts",
} as const satisfies Record<PartKey, string>;
