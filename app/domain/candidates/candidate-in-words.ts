import { dateToDay } from "~/platform/clock";
import type { Candidate } from "~prisma/generated/client";
import type { Person } from "./person/person";
import { type Knows, nearestNames } from "./recognise-words";

/**
 * A candidate as a page says it: `known`, all that matching knows, in names for ids, and `kept`, what it never sees.
 * Pay is in pence an hour, distance in kilometres, days are ISO days in London.
 */
export function candidateInWords(row: Candidate, person: Person | null, knows: Knows) {
  const { label } = knows;
  return {
    id: row.id,
    reference: row.reference,
    available: row.available,
    /** When it was last changed, for the form that changes it next. */
    version: row.updatedAt.toISOString(),
    known: {
      occupations: row.occupations.map(label),
      skills: row.skills.map(label),
      licences: row.licences.map(label),
      qualifications: row.qualifications.map(label),
      outcode: row.outcode,
      maxKm: row.maxKm,
      hoursMin: row.hoursMin,
      hoursMax: row.hoursMax,
      payFloorPence: row.payFloorPence,
      availableFrom: row.availableFrom && dateToDay(row.availableFrom),
    },
    kept: {
      name: person?.name || null,
      email: person?.email ?? null,
      phone: person?.phone ?? null,
      notes: person?.notes ?? null,
      /** Words that the taxonomy does not know, each with what it may have been meant for. */
      otherSkills: (person?.otherSkills ?? []).map((words) => ({ words, near: nearestNames(words, knows) })),
    },
  };
}

export type CandidateInWords = ReturnType<typeof candidateInWords>;
