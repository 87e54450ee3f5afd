import { dateToDay } from "~/platform/clock";
import type { Candidate, CandidateExpiry } from "~prisma/generated/client";
import type { Person } from "./person/person";
import { type Knows, nearestNames } from "./recognise-words";
import { rightToWorkWords } from "./task-list/answers-in-words";
import { hasRunOut, RIGHT_TO_WORK } from "./task-list/written";

/** A licence or qualification with its last day (an ISO day), and whether that has passed: then matching counts it no more. */
export type Dated = { id: string; label: string; lastDay: string | null; ranOut: boolean };

type Row = Candidate & { expiries: CandidateExpiry[] };

/**
 * A candidate as a page says it: `known`, all that matching knows, in names for ids, and `kept`, what it never sees.
 * Pay is in pence an hour, distance in kilometres, days are ISO days in London.
 */
export function candidateInWords(row: Row, person: Person | null, knows: Knows, today: string) {
  const { label } = knows;
  const days = new Map(row.expiries.map(({ what, expiresOn }) => [what, dateToDay(expiresOn)]));
  const rightToWorkUntil = days.get(RIGHT_TO_WORK);
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
    dated: datedOf(row, days, label, today),
    kept: {
      name: person?.name || null,
      dateOfBirth: person?.dateOfBirth ?? null,
      email: person?.email ?? null,
      phone: person?.phone ?? null,
      notes: person?.notes ?? null,
      rightToWork:
        person &&
        rightToWorkWords(
          { person, expiries: rightToWorkUntil ? { [RIGHT_TO_WORK]: rightToWorkUntil } : {} },
          today,
        ),
      /** The day on which their right to work ran out; null where it has not. */
      rightToWorkRanOut: hasRunOut(rightToWorkUntil, today) ? (rightToWorkUntil ?? null) : null,
      /** Words that the taxonomy does not know, each with what it may have been meant for. */
      otherSkills: (person?.otherSkills ?? []).map((words) => ({ words, near: nearestNames(words, knows) })),
    },
  };
}

export type CandidateInWords = ReturnType<typeof candidateInWords>;

/** Every licence and qualification that has a last day, the first to run out first. */
function datedOf(
  { licences, qualifications }: Row,
  days: ReadonlyMap<string, string>,
  label: (id: string) => string,
  today: string,
): Dated[] {
  const held = [...licences, ...qualifications];
  const ids = [...days.keys()].filter((what) => what !== RIGHT_TO_WORK);
  return ids
    .map((id) => ({ id, label: label(id), lastDay: days.get(id) ?? null }))
    .map((one) => ({ ...one, ranOut: !held.includes(one.id) || hasRunOut(one.lastDay ?? undefined, today) }))
    .sort((a, b) => ((a.lastDay ?? "") < (b.lastDay ?? "") ? -1 : 1));
}
