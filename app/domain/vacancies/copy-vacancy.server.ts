import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { Vacancy } from "~prisma/generated/client";
import { copyDismissals } from "./advice/copy-dismissals.server";
import { filledIn } from "./task-list/filled-in";
import { openSites } from "./task-list/knows-page.server";
import { editableBy } from "./visible.server";

/**
 * Makes a new draft of any vacancy of the actor's own, in any stage: everything but its dates, its stage and its
 * references. Where its site has closed, "where" is to be filled in anew.
 * @param draftId drawn with the page, so that a second click makes no second draft
 * @returns the draft's id
 */
export const copyVacancy = (
  actor: Actor,
  id: string,
  draftId: string = randomUUID(),
): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const past = await tx.vacancy.findFirst({
      where: {
        AND: [{ id }, editableBy(actor), { organisationId: { in: whereMay(actor, "vacancy.create") } }],
      },
      include: { alsoAt: true },
    });
    if (!past) return problem("not-found");
    const { alsoAt, ...row } = past;
    const { organisationId } = row;
    const open = new Set((await openSites(tx, organisationId)).map((site) => site.id));
    const [anyOpen] = open;
    if (!anyOpen)
      return problem("invalid", "All your sites are closed. Add one first, then copy the vacancy.");
    const stays = open.has(row.siteId) && alsoAt.every(({ siteId }) => open.has(siteId));
    const pagesDone = filledIn(row).filter((page) => page !== "where" || stays);
    const { count } = await tx.vacancy.createMany({
      data: {
        ...kept(row),
        id: draftId,
        siteId: stays ? row.siteId : anyOpen,
        pagesDone,
        copiedFromId: id,
        createdById: actor.kind === "person" ? actor.id : null,
      },
      skipDuplicates: true,
    });
    if (count === 0)
      return madeBefore(await tx.vacancy.findFirst({ where: { id: draftId, copiedFromId: id } }));
    if (stays)
      await tx.vacancyPlace.createMany({
        data: alsoAt.map(({ siteId, places }) => ({ vacancyId: draftId, siteId, places })),
      });
    await copyDismissals(tx, id, [draftId]);
    await record(tx, actor, "vacancy.drafted", draftId, { organisationId, detail: { from: id } });
    return ok({ id: draftId });
  });

const madeBefore = (draft: Vacancy | null) => (draft ? ok({ id: draft.id }) : problem("not-found"));

/** What a copy keeps: all that is written of the work, and nothing that belongs to one time of asking. */
const kept = (row: Vacancy) => ({
  organisationId: row.organisationId,
  type: row.type,
  title: row.title,
  description: row.description,
  occupationId: row.occupationId,
  essentialSkills: row.essentialSkills,
  desirableSkills: row.desirableSkills,
  licences: row.licences,
  qualifications: row.qualifications,
  otherSkills: row.otherSkills,
  otherDesirableSkills: row.otherDesirableSkills,
  places: row.places,
  workMode: row.workMode,
  payUnit: row.payUnit,
  payMinPence: row.payMinPence,
  payMaxPence: row.payMaxPence,
  payHourlyMinPence: row.payHourlyMinPence,
  payHourlyMaxPence: row.payHourlyMaxPence,
  apprenticeWage: row.apprenticeWage,
  hoursMin: row.hoursMin,
  hoursMax: row.hoursMax,
  hoursNote: row.hoursNote,
  contract: row.contract,
  apprenticeshipLevel: row.apprenticeshipLevel,
  apprenticeshipStandard: row.apprenticeshipStandard,
  trainingProvider: row.trainingProvider,
  training: row.training,
  flexibleHours: row.flexibleHours,
  guaranteedInterview: row.guaranteedInterview,
  inclusion: row.inclusion,
  adjustments: row.adjustments,
  accessContactName: row.accessContactName,
  accessContactEmail: row.accessContactEmail,
  accessContactPhone: row.accessContactPhone,
  referralContactName: row.referralContactName,
  referralContactEmail: row.referralContactEmail,
  mostReferrals: row.mostReferrals,
  interviewSlots: row.interviewSlots,
  interviewNote: row.interviewNote,
});
