import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, dayToDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { Person } from "../person/person";
import { openPerson } from "../person/sealed-person.server";
import { supportedBy } from "../visible.server";
import { isLooking } from "./pages-done";
import { unique } from "./picked";
import { RIGHT_TO_WORK, standing, type Written } from "./written";

/** What a record's pages are read with. */
export const withPages = { person: true, expiries: true } satisfies Prisma.CandidateInclude;
export type WrittenRow = Prisma.CandidateGetPayload<{ include: typeof withPages }>;

/** One of the actor's own candidates with what its pages are read with; null where it is none of theirs. */
export const rowOfOwn = (tx: Tx, actor: Actor, id: string): Promise<WrittenRow | null> =>
  tx.candidate.findFirst({ where: { AND: [{ id }, supportedBy(actor)] }, include: withPages });

const certificatesAmong = (expiries: WrittenRow["expiries"]) =>
  expiries.map(({ what }) => what).filter((what) => what !== RIGHT_TO_WORK);

/** Which pages of a row are filled in, and whether it is a draft. */
export const filledOf = ({ person, licences, qualifications, expiries }: WrittenRow) => ({
  draft: person?.draft ?? false,
  pagesDone: person?.pagesDone ?? [],
  licences,
  // One that has run out is held still: it has a last day.
  qualifications: unique([...qualifications, ...certificatesAmong(expiries)]),
});

/** Whether somebody's details are there and can't be opened: then nothing may be written over them. */
export const isLocked = ({ person }: WrittenRow) => Boolean(person?.sealed) && openPerson(person) === null;

/** A row as its pages write it. */
export function writtenOf(row: WrittenRow, { kindOf }: Pick<LoadedTaxonomy, "kindOf">): Written {
  const days = row.expiries.map(({ what, expiresOn }) => [what, dateToDay(expiresOn)] as const);
  const stand = [...row.licences, ...row.qualifications];
  const ranOut = certificatesAmong(row.expiries).filter((what) => !stand.includes(what));
  const isQualification = (id: string) => kindOf(id) === "qualification";
  return {
    reference: row.reference,
    place: { outcode: row.outcode, latitude: row.latitude, longitude: row.longitude },
    maxKm: row.maxKm,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    payFloorPence: row.payFloorPence,
    availableFrom: row.availableFrom && dateToDay(row.availableFrom),
    looking: isLooking(filledOf(row), row.available),
    occupations: row.occupations,
    skills: row.skills,
    licences: [...row.licences, ...ranOut.filter((id) => !isQualification(id))],
    qualifications: [...row.qualifications, ...ranOut.filter(isQualification)],
    expiries: Object.fromEntries(days),
    person: openPerson(row.person) ?? Person.parse({}),
  };
}

/** The columns that matching knows; of licences and qualifications those that stand on the day (an ISO day). */
export const factsOf = (record: Written, today: string) => ({
  ...record.place,
  reference: record.reference,
  maxKm: record.maxKm,
  hoursMin: record.hoursMin,
  hoursMax: record.hoursMax,
  payFloorPence: record.payFloorPence,
  availableFrom: record.availableFrom ? dayToDate(record.availableFrom) : null,
  occupations: record.occupations,
  skills: record.skills,
  licences: standing(record.licences, record.expiries, today),
  qualifications: standing(record.qualifications, record.expiries, today),
});
