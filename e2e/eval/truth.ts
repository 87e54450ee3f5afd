import { distanceKm, type Position } from "~/domain/places/distance";

/** An occupation as ESCO has it: its ISCO-08 unit group, and what the work can't be done without. */
export type Work = { id: string; isco: string; essential: ReadonlySet<string> };

/** What is true of a person, however they put it: the work they do, all they can do, where their door is. */
export type Person = { work: Work; holds: ReadonlySet<string>; home: Position; maxKm: number };

/** What is true of a vacancy: the work, the essential skills that it asks for, where its door is. */
export type Opening = { work: Work; essential: readonly string[]; place: Position };

export type Grade = 0 | 1 | 2 | 3;
/** Somebody of this grade is the right person. */
export const RIGHT: Grade = 3;

/** Most of the skills, and some of them. */
const MOST = 2 / 3;
const SOME = 1 / 3;
/** So much of what the work can't be done without, shared with other work, makes that other work near. */
const SHARED = 1 / 4;

/** Whether other work is near: in the same ISCO minor group (three digits), or with a quarter of what the work needs. */
export function isNear(work: Work, other: Work): boolean {
  if (work.isco.slice(0, 3) === other.isco.slice(0, 3)) return true;
  return shareOf(work.essential, other.essential) >= SHARED;
}

/**
 * How relevant a person is to a vacancy, 0 to 3, from what was drawn when both were invented and from nothing that
 * matching works out. Someone who lives further away than they say they travel, or whose work is far from this work,
 * is 0. Anybody else gets one for the same occupation, and for the essential skills that they truly hold, whether or
 * not anyone could read it from their words, two for most (two thirds) and one for some (a third). So
 *
 * - 3 is the same occupation with most of the skills: the right person;
 * - 2 is the same occupation with some of them, or a near one with most;
 * - 1 is the same occupation with hardly any, or a near one with some;
 * - 0 is everybody else.
 *
 * Hours, pay and start are no part of it: everybody invented can work any.
 */
export function gradeOf({ work, essential, place }: Opening, person: Person): Grade {
  const same = person.work.id === work.id;
  if (!same && !isNear(work, person.work)) return 0;
  if (distanceKm(place, person.home) > person.maxKm) return 0;
  const share = shareOf(essential, person.holds);
  return ((same ? 1 : 0) + (share >= MOST ? 2 : share >= SOME ? 1 : 0)) as Grade;
}

/** The part of the first that the second has. */
export function shareOf(asked: Iterable<string>, has: ReadonlySet<string>): number {
  let all = 0;
  let had = 0;
  for (const one of asked) {
    all++;
    if (has.has(one)) had++;
  }
  return all > 0 ? had / all : 0;
}
