import { dateToDay } from "~/platform/clock";

/**
 * All that matching may know of a resident: what they can do, where from, and when. No name, contact, age,
 * health, benefit or any protected characteristic has a place here, and `pickCandidateFacts` lets none in.
 *
 * `occupations`, `skills`, `qualifications` and `licences` are taxonomy ids. `latitude` and `longitude` are the
 * middle of the outcode. Hours are a week, pay is pence an hour, dates are ISO days in London.
 */
export type CandidateFacts = {
  id: string;
  brokerageId: string;
  occupations: readonly string[];
  skills: readonly string[];
  latitude: number;
  longitude: number;
  outcode: string;
  maxKm: number;
  hoursMin: number | null;
  hoursMax: number | null;
  payFloorPence: number | null;
  availableFrom: string | null;
  qualifications: readonly string[];
  licences: readonly string[];
};

/** What matching knows of a vacancy, in the same units as {@link CandidateFacts}. */
export type VacancyFacts = {
  id: string;
  occupationId: string | null;
  essentialSkills: readonly string[];
  desirableSkills: readonly string[];
  latitude: number | null;
  longitude: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  payHourlyMinPence: number | null;
  payHourlyMaxPence: number | null;
  startsOn: string | null;
  licences: readonly string[];
  qualifications: readonly string[];
};

/** A row as the database gives it: the same fields, with days as dates. */
type Row<Facts, Day extends keyof Facts> = Omit<Facts, Day> & Record<Day, Date | string | null>;

/** Copies the listed fields of a candidate's row, and only those, whatever else the row carries. */
export function pickCandidateFacts(row: Row<CandidateFacts, "availableFrom">): CandidateFacts {
  return {
    id: row.id,
    brokerageId: row.brokerageId,
    occupations: row.occupations,
    skills: row.skills,
    latitude: row.latitude,
    longitude: row.longitude,
    outcode: row.outcode,
    maxKm: row.maxKm,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    payFloorPence: row.payFloorPence,
    availableFrom: isoDay(row.availableFrom),
    qualifications: row.qualifications,
    licences: row.licences,
  };
}

/** Copies the listed fields of a vacancy's row joined with the position of its site, and only those. */
export function pickVacancyFacts(row: Row<VacancyFacts, "startsOn">): VacancyFacts {
  return {
    id: row.id,
    occupationId: row.occupationId,
    essentialSkills: row.essentialSkills,
    desirableSkills: row.desirableSkills,
    latitude: row.latitude,
    longitude: row.longitude,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    payHourlyMinPence: row.payHourlyMinPence,
    payHourlyMaxPence: row.payHourlyMaxPence,
    startsOn: isoDay(row.startsOn),
    licences: row.licences,
    qualifications: row.qualifications,
  };
}

const isoDay = (day: Date | string | null) => (day instanceof Date ? dateToDay(day) : day);
