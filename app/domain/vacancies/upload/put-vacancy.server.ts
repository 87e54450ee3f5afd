import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import type { Result } from "~/platform/problems";
import { draftVacancy } from "../draft-vacancy.server";
import type { VacancyGiven } from "../forms";
import { vacancyReference } from "../reference";
import { maySchedule } from "../schedule/go-live-day";
import { scheduleVacancy } from "../schedule/schedule-vacancy.server";
import type { Stage } from "../stages";
import { submitVacancy } from "../submit-vacancy.server";
import { changeExisting } from "./change-existing.server";
import { allOrNothing, orRefuse, Refused } from "./refused.server";
import { whyNotChange } from "./why-not-change";

/** A vacancy that an employer's file or system has, to be made here or brought up to date. */
export type Put = {
  given: VacancyGiven;
  goesLiveOn: string | null;
  /** Of what was asked for: the same digest changes nothing, and is what a vacancy without a reference is known by. */
  digest: string;
  /** Whether it is submitted, or kept as a draft. */
  submit: boolean;
};

export type PutDone = { id: string; reference: string; what: "made" | "changed" | "same"; stage: Stage };

/**
 * Makes a vacancy of an employer's, or changes the one that has its reference, by the same rules as the form. Of the
 * same reference twice at once one waits for the other and finds what it made. All of it or nothing.
 * @returns what was done, and where the vacancy stands now
 */
export const putVacancy = (actor: Actor, organisationId: string, put: Put): Promise<Result<PutDone>> =>
  allOrNothing(actor, (tx) => putWithin(tx, actor, organisationId, put));

/** The same within a transaction that is open. @throws Refused, which undoes the whole of it */
export async function putWithin(tx: Tx, actor: Actor, organisationId: string, put: Put): Promise<PutDone> {
  const reference = put.given.employerReference ?? null;
  const key = `vacancy ${organisationId} ${reference === null ? `digest ${put.digest}` : `reference ${reference}`}`;
  await tx.$queryRaw`select 1 as held from (select pg_advisory_xact_lock(hashtextextended(${key}, 0))) as lock`;
  const found = await tx.vacancy.findFirst({
    where:
      reference === null
        ? { organisationId, sourceDigest: put.digest }
        : { organisationId, employerReference: reference },
    orderBy: { createdAt: "asc" },
    select: known,
  });
  return bringUp(tx, actor, found, put);
}

/** What is read of a vacancy that is to be brought up to date. */
export const known = { id: true, stage: true, number: true, sourceDigest: true } as const;
type Known = { id: string; stage: Stage; number: number; sourceDigest: string | null };

/** Makes a vacancy, or brings the one that was found to what is asked for. @throws Refused */
export async function bringUp(tx: Tx, actor: Actor, found: Known | null, put: Put): Promise<PutDone> {
  const same = found?.sourceDigest === put.digest;
  const refused = found && !same && whyNotChange(found.stage, vacancyReference(found.number));
  if (refused) throw new Refused(refused);
  const id = found ? found.id : await make(tx, actor, put);
  if (found && !same) await change(tx, actor, id, put);
  const stage = found?.stage ?? "draft";
  if (put.goesLiveOn && maySchedule(stage)) orRefuse(await scheduleVacancy(actor, id, put.goesLiveOn));
  if (put.submit && stage === "draft") orRefuse(await submitVacancy(actor, id));
  const now = await tx.vacancy.findUniqueOrThrow({ where: { id }, select: { number: true, stage: true } });
  const what = !found ? "made" : same && now.stage === stage ? "same" : "changed";
  return { id, reference: vacancyReference(now.number), what, stage: now.stage };
}

async function make(tx: Tx, actor: Actor, { given, digest }: Put): Promise<string> {
  const { id } = orRefuse(await draftVacancy(actor, given));
  await tx.vacancy.updateMany({ where: { id }, data: { sourceDigest: digest } });
  return id;
}

async function change(tx: Tx, actor: Actor, id: string, { given, digest }: Put) {
  await changeExisting(tx, actor, id, given);
  await tx.vacancy.updateMany({ where: { id }, data: { sourceDigest: digest } });
}
