/** For tests: a checked employer, with a vacancy of its own in a stage that its own verbs brought it to. */
import { addDays, dayToDate, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Ending } from "../endings/endings";
import { scheduleVacancy } from "../schedule/schedule-vacancy.server";
import { submitVacancy } from "../submit-vacancy.server";
import { drafted, seen } from "./vacancy-story";

export const day = (days: number) => addDays(today(), days);

/** A vacancy that closes in three weeks, unless it is said otherwise; written by the employer's own person. */
export async function aLiveOne(over: Parameters<typeof liveVacancy>[1] = {}) {
  const employer = await anEmployer({ checked: true });
  const { id } = await liveVacancy(employer.employer.id, { createdById: employer.actor.id, ...over });
  return { ...employer, id };
}

/** One that ran out so many days ago. */
export const aRunOutOne = (days: number, over: Parameters<typeof liveVacancy>[1] = {}) =>
  aLiveOne({
    stage: "expired",
    closesOn: dayToDate(day(-days - 1)),
    endedAt: new Date(`${day(-days)}T09:00:00Z`),
    ...over,
  });

/** One that goes live in so many days. */
export async function aScheduledOne(days = 3) {
  const employer = await anEmployer({ checked: true });
  const id = await drafted(employer);
  await scheduleVacancy(employer.actor, id, day(days));
  const submitted = await submitVacancy(employer.actor, id);
  if (!submitted.ok) throw new Error(submitted.message);
  return { ...employer, id };
}

/** Brings the day of a scheduled one so many days nearer. */
export const itsDayCame = (id: string) =>
  seen((tx) => tx.vacancy.update({ where: { id }, data: { goesLiveOn: dayToDate(today()) } }));

/** What a history holds, the earliest first. */
export const changesOf = (vacancyId: string) =>
  seen((tx) => tx.vacancyChange.findMany({ where: { vacancyId }, orderBy: [{ at: "asc" }, { id: "asc" }] }));

export const allThroughUs: Ending = { throughUs: 3, otherwise: 0, how: null, why: null, words: null };
export const noneFilled: Ending = {
  throughUs: 0,
  otherwise: 0,
  how: null,
  why: "terms",
  words: "Nobody could start so early.",
};
