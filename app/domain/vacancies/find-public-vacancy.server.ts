import { z } from "zod";
import { type Borough, boroughWithCode } from "~/domain/places/boroughs";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import { storedPay } from "./stored-pay";

const shown = {
  id: true,
  number: true,
  organisationId: true,
  title: true,
  description: true,
  type: true,
  stage: true,
  places: true,
  payUnit: true,
  payMinPence: true,
  payMaxPence: true,
  payText: true,
  hoursMin: true,
  hoursMax: true,
  hoursNote: true,
  startsOn: true,
  closesOn: true,
  liveAt: true,
  guaranteedInterview: true,
  occupationId: true,
  essentialSkills: true,
  desirableSkills: true,
  licences: true,
  qualifications: true,
  otherSkills: true,
  otherDesirableSkills: true,
  organisation: { select: { name: true } },
  site: { select: { name: true, postcode: true, outcode: true, boroughCode: true } },
} satisfies Prisma.VacancySelect;

type Row = Prisma.VacancyGetPayload<{ select: typeof shown }>;

const day = (date: Date | null) => date && dateToDay(date);

async function inWords(row: Row) {
  const { label } = await findTaxonomy();
  const borough: Borough | undefined = boroughWithCode(row.site.boroughCode ?? "");
  return {
    id: row.id,
    number: row.number,
    organisationId: row.organisationId,
    title: row.title,
    description: row.description,
    type: row.type,
    employer: row.organisation.name,
    borough: borough?.name ?? null,
    postcode: row.site.postcode,
    outcode: row.site.outcode,
    siteName: row.site.name,
    places: row.places,
    pay: storedPay(row),
    /** The words that stood beside the figures, where there are both. */
    payText: row.payText,
    payUnit: row.payUnit,
    payMinPence: row.payMinPence,
    payMaxPence: row.payMaxPence,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    hoursNote: row.hoursNote,
    startsOn: day(row.startsOn),
    closesOn: day(row.closesOn),
    postedOn: row.liveAt && londonDate(row.liveAt),
    guaranteedInterview: row.guaranteedInterview,
    occupation: row.occupationId ? label(row.occupationId) : null,
    needs: [...row.licences, ...row.qualifications].map(label),
    essential: [...row.essentialSkills.map(label), ...row.otherSkills],
    desirable: [...row.desirableSkills.map(label), ...row.otherDesirableSkills],
  };
}

/** A vacancy as anyone may read it. Days are ISO days in London; pay is pence for each unit. */
export type PublicVacancy = Awaited<ReturnType<typeof inWords>>;

export type Shown = { open: true; vacancy: PublicVacancy } | { open: false; title: string; employer: string };

/**
 * One vacancy for anyone, on a London day. What was never live is not found; what was and no longer is says only
 * its title and whose it was.
 */
export async function findPublicVacancy(actor: Actor, id: string, today: string): Promise<Result<Shown>> {
  if (!z.uuid().safeParse(id).success) return problem("not-found", "There is no vacancy at this address.");
  const row = await asActor(actor, (tx) => tx.vacancy.findUnique({ where: { id }, select: shown }));
  const everLive = row && (row.stage === "live" || row.liveAt !== null) && row.stage !== "draft";
  if (!everLive || row.stage === "in_review")
    return problem("not-found", "There is no vacancy at this address.");
  const open = row.stage === "live" && (row.closesOn === null || dateToDay(row.closesOn) >= today);
  if (!open) return ok({ open, title: row.title, employer: row.organisation.name });
  return ok({ open, vacancy: await inWords(row) });
}
