import { z } from "zod";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { type VacancyRow, vacancyInWords, withPlace } from "./vacancy-in-words";

/** What anyone may read of a vacancy, field by field: the row also holds who wrote it and what was said in review. */
async function publicly(row: VacancyRow) {
  const { label } = await findTaxonomy();
  const words = vacancyInWords(row, label);
  const { boroughName, ...site } = words.site;
  return {
    id: row.id,
    number: row.number,
    organisationId: row.organisationId,
    title: row.title,
    description: row.description,
    type: row.type,
    employer: row.organisation.name,
    borough: boroughName,
    postcode: site.postcode,
    outcode: row.site.outcode,
    places: row.places,
    payUnit: row.payUnit,
    payMinPence: row.payMinPence,
    payMaxPence: row.payMaxPence,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    site: { ...site, boroughName },
    reference: words.reference,
    typeName: words.typeName,
    payName: words.payName,
    payText: row.payText,
    hoursName: words.hoursName,
    hoursNote: row.hoursNote,
    flexibleHours: row.flexibleHours,
    occupation: words.occupation,
    placesName: words.placesName,
    startsOn: words.startsOn,
    closesOn: words.closesOn,
    guaranteedInterview: row.guaranteedInterview,
    essential: [...words.essential, ...row.otherSkills],
    desirable: [...words.desirable, ...row.otherDesirableSkills],
    postedOn: row.liveAt && londonDate(row.liveAt),
  };
}

/** A vacancy as anyone may read it. Days are ISO days in London; pay is pence for each unit. */
export type PublicVacancy = Awaited<ReturnType<typeof publicly>>;

export type Shown = { open: true; vacancy: PublicVacancy } | { open: false; title: string; employer: string };

const neverPublic: readonly string[] = ["draft", "in_review"];

/**
 * One vacancy for anyone, on a London day. What was never live is not found; what was and no longer is says only
 * its title and whose it was.
 */
export async function findPublicVacancy(actor: Actor, id: string, today: string): Promise<Result<Shown>> {
  const missing = problem("not-found", "There is no vacancy at this address.");
  if (!z.guid().safeParse(id).success) return missing;
  const row = await asActor(actor, (tx) => tx.vacancy.findUnique({ where: { id }, include: withPlace }));
  if (!row || row.liveAt === null || neverPublic.includes(row.stage)) return missing;
  const open = row.stage === "live" && (row.closesOn === null || dateToDay(row.closesOn) >= today);
  return ok(
    open
      ? { open, vacancy: await publicly(row) }
      : { open, title: row.title, employer: row.organisation.name },
  );
}
